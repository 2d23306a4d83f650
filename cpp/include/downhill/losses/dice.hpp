#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct Dice {
  static constexpr Spec spec{
      .id = "dice",
      .title = "Dice",
      .family = Family::kRows,
      .task = Task::kMultilabel,
      .summary = "How much two sets miss of lying on top of each other.",
      .use =
          "For masks and rare labels: what is neither predicted nor there does not count, be there ever so "
          "much "
          "of it.",
      .avoid = "When each probability must be right by itself: only the overlap of the whole row counts.",
      .formula = R"(1 - \frac{2 \sum_c \hat{y}_c\, y_c + s}{\sum_c \hat{y}_c + \sum_c y_c + s})",
      .derivative = R"(\frac{1 - 2 y_k - L}{\sum_c \hat{y}_c + \sum_c y_c + s})",
      .predictions = rowsOf(kUnitInterval),
      .targets = rowsOf(kUnitInterval),
      .parameters = {{.id = "smooth",
                      .title = "Smoothing",
                      .summary = "What is added above and below, so that two empty sets agree.",
                      .range = {.low = 0},
                      .fallback = 1}},
      .traits = {.nonNegative = true, .symmetric = true},
      .relatives = {"tversky", "bce", "focal"},
      .names = {.keras = "keras.losses.Dice"},
      .recipe = R"(
overlap = (predictions * targets).sum(dim=1)
both = predictions.sum(dim=1) + targets.sum(dim=1)
loss = (1 - (2 * overlap + smooth) / (both + smooth)).mean())",
      .references = {{"C. H. Sudre et al.: Generalised Dice Overlap as a Deep Learning Loss Function (2017)",
                      "https://arxiv.org/abs/1707.03237"},
                     {"F. Milletari, N. Navab, S.-A. Ahmadi: V-Net (2016), with squares below",
                      "https://arxiv.org/abs/1606.04797"},
                     {"Keras: Dice", "https://keras.io/api/losses/regression_losses/#dice-class"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& predictions, const auto& targets,
                                           const auto& classWeights, V smooth, SlopesAlong<V> slopes) {
    // The fraction is put on one bar with the 1, so that a loss near 0 is no difference of large numbers.
    const auto [missed, sizes] = sumsOver(
        [](V p, V y, V weight) {
          return std::array{weight * (p * (1 - y) + y * (1 - p)), weight * (p + y)};
        },
        predictions, targets, classWeights);
    const V total = sizes + smooth;
    const V value = missed / total;
    if (slopes) {
      const V share = 1 / total;
      slopes.write([=](V y, V weight) { return weight * ((1 - 2 * y) - value) * share; }, targets,
                   classWeights);
    }
    return value;
  }
};

}  // namespace downhill
