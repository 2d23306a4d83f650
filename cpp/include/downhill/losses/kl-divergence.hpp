#pragma once

#include "downhill/entropy.hpp"
#include "downhill/loss.hpp"

namespace downhill {

struct KlDivergence {
  static constexpr Spec spec{
      .id = "kl-divergence",
      .title = "Kullback-Leibler divergence",
      .family = Family::kRows,
      .task = Task::kDistribution,
      .summary = "How many nats are wasted by who trusts the model where the data follow the target.",
      .use = "To bring one distribution near another that is known: distillation, variational models.",
      .avoid =
          "When the model may say never of what does happen: the loss is infinite there. Each row must add "
          "up to 1: that is not "
          "checked, and rows that do not may have a loss below 0.",
      .formula = R"(\sum_c y_c \log \frac{y_c}{\hat{y}_c})",
      .derivative = R"(-\frac{y_k}{\hat{y}_k})",
      .predictions = rowsOf(kUnitInterval),
      .targets = rowsOf(kUnitInterval),
      .traits = {.zeroAtTarget = true, .nonNegative = true, .infinite = true},
      .relatives = {"js-divergence", "cross-entropy"},
      .names = {.pytorch = "torch.nn.KLDivLoss",
                .keras = "keras.losses.KLDivergence",
                .tensorflowjs = "kullbackLeiblerDivergence"},
      .references = {{"PyTorch: KLDivLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html"},
                     {"S. Kullback, R. A. Leibler: On Information and Sufficiency (1951)",
                      "https://doi.org/10.1214/aoms/1177729694"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& model, const auto& data, const auto& classWeights,
                                           SlopesAlong<V> slopes) {
    if (slopes) {
      // What never happens pulls nowhere, whatever the model says of it.
      slopes.write([](V q, V p, V weight) { return zeroWhere(p == V(0), -(weight * (p / q))); }, model, data,
                   classWeights);
    }
    return sumsOver([](V q, V p, V weight) { return std::array{weight * relativeEntropy(p, q)}; }, model,
                    data, classWeights)[0];
  }
};

}  // namespace downhill
