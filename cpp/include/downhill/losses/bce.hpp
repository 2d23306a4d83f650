#pragma once

#include "downhill/binary.hpp"
#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Bce {
  static constexpr Spec spec{
      .id = "bce",
      .title = "Binary cross-entropy",
      .task = Task::kBinary,
      .summary = "The surprise at the truth: confidently wrong is what costs.",
      .use =
          "When the prediction is a probability already and the target says yes or no, or how likely yes is.",
      .avoid =
          "On the output of a sigmoid within your own network: the form with logits takes the same loss "
          "without "
          "rounding the last of the probability away.",
      .formula = R"(-\bigl(y \log \hat{y} + (1 - y) \log(1 - \hat{y})\bigr))",
      .derivative = R"(\frac{\hat{y} - y}{\hat{y}\,(1 - \hat{y})})",
      .predictions = kUnitInterval,
      .targets = kUnitInterval,
      // In float, 1 - 1e-15 is 1 and its logarithm infinite: 2^-24 is the smallest margin that works there.
      .clip = kProbabilityClip,
      .traits = {.nonNegative = true},
      .relatives = {"bce-with-logits", "focal", "mse"},
      .names = {.pytorch = "torch.nn.BCELoss",
                .keras = "keras.losses.BinaryCrossentropy",
                .tensorflowjs = "tf.metrics.binaryCrossentropy",
                .scikitLearn = "sklearn.metrics.log_loss"},
      .references = {{"I. J. Good: Rational Decisions (1952), on scoring probabilities by their logarithm",
                      "https://doi.org/10.1111/j.2517-6161.1952.tb00104.x"},
                     {"PyTorch: BCELoss", "https://pytorch.org/docs/stable/generated/torch.nn.BCELoss.html"},
                     {"Keras: BinaryCrossentropy",
                      "https://keras.io/api/losses/probabilistic_losses/#binarycrossentropy-class"}},
  };

  template <class V>
  static V value(V prediction, V target) {
    const V p = clipped(prediction);
    return -(target * log(p) + (1.0 - target) * logOfRest(p));
  }

  // Of a target that is certain one logarithm counts.
  template <class V>
  static DeepLogTerms<V> terms(V prediction, V target) {
    const V p = clipped(prediction);
    const V rest = 1.0 - p;
    const auto isCertain = (target == V(0)) | (target == V(1));
    return {0, select(isCertain, ofTrue(target, p, rest), V(kNoTerms)), -ofTrue(target, rest, p), -1};
  }

  // The gradient at the clipped prediction, not the 0 of the flat piece outside the clip: 0 would tell the
  // most wrong prediction of all that nothing is left to improve.
  template <class V>
  static V gradient(V prediction, V target) {
    const V p = clipped(prediction);
    return (p - target) / (p * (1.0 - p));
  }
};

}  // namespace downhill
