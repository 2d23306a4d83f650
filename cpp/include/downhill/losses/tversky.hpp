#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct Tversky {
  static constexpr Spec spec{
      .id = "tversky",
      .title = "Tversky",
      .family = Family::kRows,
      .task = Task::kMultilabel,
      .summary = "Dice with a price of its own for what is imagined and for what is missed.",
      .use =
          "For masks and rare labels where one kind of error is worse: raise beta when nothing may be "
          "missed.",
      .avoid = "When both errors cost the same: with both prices at one half it is Dice.",
      .formula =
          R"(1 - \frac{T + s}{T + \alpha F_{+} + \beta F_{-} + s}, \quad T = \sum_c \hat{y}_c\, y_c,\ F_{+} = \sum_c \hat{y}_c (1 - y_c),\ F_{-} = \sum_c (1 - \hat{y}_c)\, y_c)",
      .derivative =
          R"(\frac{\alpha (1 - y_k) - \beta y_k - L\, (\alpha (1 - y_k) - \beta y_k + y_k)}{T + \alpha F_{+} + \beta F_{-} + s})",
      .predictions = rowsOf(kUnitInterval),
      .targets = rowsOf(kUnitInterval),
      .parameters = {{.id = "alpha",
                      .title = "Alpha",
                      .summary = "The price of what is predicted and not there.",
                      .range = {.low = 0, .includesLow = true},
                      .fallback = 0.5},
                     {.id = "beta",
                      .title = "Beta",
                      .summary = "The price of what is there and not predicted.",
                      .range = {.low = 0, .includesLow = true},
                      .fallback = 0.5},
                     {.id = "smooth",
                      .title = "Smoothing",
                      .summary = "What is added above and below, so that two empty sets agree.",
                      .range = {.low = 0},
                      .fallback = 1}},
      .traits = {.nonNegative = true},
      .relatives = {"dice", "focal"},
      .names = {.keras = "keras.losses.Tversky"},
      .recipe = R"(
hits = (predictions * targets).sum(dim=1) + smooth
false_alarms = (predictions * (1 - targets)).sum(dim=1)
misses = ((1 - predictions) * targets).sum(dim=1)
loss = (1 - hits / (hits + alpha * false_alarms + beta * misses)).mean())",
      .references = {{"S. S. M. Salehi, D. Erdogmus, A. Gholipour: Tversky Loss Function (2017)",
                      "https://arxiv.org/abs/1706.05721"},
                     {"Keras: Tversky", "https://keras.io/api/losses/regression_losses/#tversky-class"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& predictions, const auto& targets,
                                           const auto& classWeights, V alpha, V beta, V smooth,
                                           SlopesAlong<V> slopes) {
    const auto [wrong, found] = sumsOver(
        [=](V p, V y, V weight) {
          return std::array{weight * (alpha * p * (1 - y) + beta * (1 - p) * y), weight * p * y};
        },
        predictions, targets, classWeights);
    const V total = found + wrong + smooth;
    const V value = wrong / total;
    if (slopes) {
      const V share = 1 / total;
      slopes.write(
          [=](V y, V weight) {
            const V change = alpha * (1 - y) - beta * y;
            return weight * (change - value * (change + y)) * share;
          },
          targets, classWeights);
    }
    return value;
  }
};

}  // namespace downhill
