#pragma once

#include "downhill/loss.hpp"
#include "downhill/softmax.hpp"

namespace downhill {

struct SparseCrossEntropy {
  static constexpr Spec spec{
      .id = "sparse-cross-entropy",
      .title = "Cross-entropy against a class",
      .family = Family::kRows,
      .task = Task::kMulticlass,
      .summary = "The surprise at the class that it was, going by the softmax of the scores.",
      .use =
          "The standard for one class out of several. Give it the scores themselves, not their softmax, and "
          "the number of the class.",
      .avoid = "When several classes may be right at once, or the target is a distribution over them.",
      .formula =
          R"(-\sum_c q_c \log \frac{e^{x_c}}{\sum_j e^{x_j}}, \quad q_c = (1 - s)\,[c = y] + \frac{s}{C})",
      .derivative = R"(\frac{e^{x_k}}{\sum_j e^{x_j}} - q_k)",
      .predictions = rowsOf(kReals),
      .targets = kClass,
      .parameters = {{.id = "labelSmoothing",
                      .title = "Label smoothing",
                      .summary = "How much of the target is spread evenly over all classes.",
                      .range = kUnitInterval,
                      .fallback = 0}},
      .traits = {.nonNegative = true},
      .relatives = {"cross-entropy", "nll", "poly-1", "multi-margin"},
      .names = {.pytorch = "torch.nn.CrossEntropyLoss",
                .keras = "keras.losses.SparseCategoricalCrossentropy",
                .tensorflowjs = "sparseCategoricalCrossentropy",
                .scikitLearn = "sklearn.metrics.log_loss"},
      .references = {{"PyTorch: CrossEntropyLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html"},
                     {"C. Szegedy et al.: Rethinking the Inception Architecture for Computer Vision (2015), "
                      "on label smoothing",
                      "https://arxiv.org/abs/1512.00567"}},
  };

  template <class V>
  static V evaluate(Row<V> logits, V label, Row<V> classWeights, V labelSmoothing, Slopes<V> slopes) {
    const Softmax<V> softmax = softmaxOf(logits, slopes);
    const V onLabel = (1 - labelSmoothing) * classWeights.at(label);
    const V onEach = labelSmoothing / logits.size();
    V value = onLabel * softmax.surprise(logits.at(label));
    V total = onLabel;
    if (labelSmoothing[0] > 0) {
      for (std::size_t c = 0; c < logits.size(); ++c) {
        const V share = onEach * classWeights[c];
        value += share * softmax.surprise(logits[c]);
        total += share;
      }
    }
    if (slopes) {
      const V scale = total * softmax.ofHighest;
      V k(0);
      for (std::size_t c = 0; c < logits.size(); ++c, k += 1) {
        const V target = onEach * classWeights[c] + onlyWhere(k == label, onLabel);
        slopes[c] = scale * slopes[c] - target;
      }
    }
    return value;
  }
};

}  // namespace downhill
