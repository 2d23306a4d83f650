#pragma once

#include "downhill/loss.hpp"
#include "downhill/softmax.hpp"

namespace downhill {

struct CrossEntropy {
  static constexpr Spec spec{
      .id = "cross-entropy",
      .title = "Cross-entropy",
      .family = Family::kRows,
      .task = Task::kMulticlass,
      .summary = "The surprise at a distribution over the classes, going by the softmax of the scores.",
      .use =
          "For one class out of several where the target is a distribution: one-hot, smoothed, or the "
          "probabilities that another model gave.",
      .avoid =
          "When the target is one class and known by its number: the sparse form spares the ones and "
          "zeros.",
      .formula = R"(-\sum_c y_c \log \frac{e^{x_c}}{\sum_j e^{x_j}})",
      .derivative = R"(\frac{e^{x_k}}{\sum_j e^{x_j}} \sum_c y_c - y_k)",
      .predictions = rowsOf(kReals),
      .targets = rowsOf(kUnitInterval),
      .traits = {.nonNegative = true},
      .relatives = {"sparse-cross-entropy", "kl-divergence", "nll"},
      .names = {.pytorch = "torch.nn.CrossEntropyLoss",
                .keras = "keras.losses.CategoricalCrossentropy",
                .tensorflowjs = "tf.losses.softmaxCrossEntropy",
                .scikitLearn = "sklearn.metrics.log_loss"},
      .references =
          {{"J. S. Bridle: Probabilistic Interpretation of Feedforward Classification Network Outputs (1990)",
            "https://doi.org/10.1007/978-3-642-76153-9_28"},
           {"PyTorch: CrossEntropyLoss",
            "https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html"},
           {"Keras: CategoricalCrossentropy",
            "https://keras.io/api/losses/probabilistic_losses/#categoricalcrossentropy-class"}},
  };

  template <class V>
  static V evaluate(Row<V> logits, Row<V> targets, Row<V> classWeights, Slopes<V> slopes) {
    const Softmax<V> softmax = softmaxOf(logits, slopes);
    V value(0);
    V total(0);
    for (std::size_t c = 0; c < logits.size(); ++c) {
      const V target = targets[c] * classWeights[c];
      value += target * softmax.surprise(logits[c]);
      total += target;
    }
    if (slopes) {
      const V scale = total * softmax.ofHighest;
      for (std::size_t c = 0; c < logits.size(); ++c) {
        slopes[c] = scale * slopes[c] - targets[c] * classWeights[c];
      }
    }
    return value;
  }
};

}  // namespace downhill
