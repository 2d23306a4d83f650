#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct BceWithLogits {
  static constexpr Spec spec{
      .id = "bce-with-logits",
      .title = "Binary cross-entropy with logits",
      .task = Task::kBinary,
      .summary = "Binary cross-entropy of a raw score: the sigmoid is inside, and nothing is lost to it.",
      .use =
          "For every yes-or-no output that you train yourself, one or many at once. With few positives, give "
          "them a larger weight.",
      .avoid =
          "When the model hands out probabilities already, or where only the side of the boundary counts.",
      .formula = R"(w\,y \log(1 + e^{-\hat{y}}) + (1 - y) \log(1 + e^{\hat{y}}))",
      .derivative = R"((1 - y)\,\sigma(\hat{y}) - w\,y\,\sigma(-\hat{y}))",
      .predictions = kReals,
      .targets = kUnitInterval,
      .parameters = {{.id = "posWeight",
                      .title = "Weight of positives",
                      .summary = "How many times as much as a negative a positive counts.",
                      .range = kPositive,
                      .fallback = 1}},
      .traits = {.nonNegative = true},
      .relatives = {"bce", "focal-with-logits", "soft-margin", "multilabel-soft-margin"},
      .names = {.pytorch = "torch.nn.BCEWithLogitsLoss",
                .keras = "keras.losses.BinaryCrossentropy",
                .tensorflowjs = "tf.losses.sigmoidCrossEntropy"},
      .references = {{"D. R. Cox: The Regression Analysis of Binary Sequences (1958)",
                      "https://doi.org/10.1111/j.2517-6161.1958.tb00292.x"},
                     {"PyTorch: BCEWithLogitsLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html"},
                     {"Keras: BinaryCrossentropy",
                      "https://keras.io/api/losses/probabilistic_losses/#binarycrossentropy-class"}},
  };

  // The two logarithms share all but the larger of 0 and the score. Nothing is subtracted, so nothing is
  // lost.
  template <class V>
  static V value(V prediction, V target, V posWeight) {
    const V shared = log1pOfUnit(expOfFall(-abs(prediction)));
    return posWeight * target * (max(-prediction, V(0)) + shared) +
           (1.0 - target) * (max(prediction, V(0)) + shared);
  }

  // With a weight the logarithms have different coefficients.
  template <class V>
  static LogTerms<V> terms(V prediction, V target, V posWeight) {
    return {target * max(-prediction, V(0)) + (1.0 - target) * max(prediction, V(0)),
            select(posWeight == V(1), expOfFall(-abs(prediction)), V(kNoTerms))};
  }

  template <class V>
  static V gradient(V prediction, V target, V posWeight) {
    const auto [yes, no] = sidesOf(prediction);
    return (1.0 - target) * yes - posWeight * target * no;
  }
};

}  // namespace downhill
