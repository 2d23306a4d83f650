#pragma once

#include "downhill/entropy.hpp"
#include "downhill/loss.hpp"

namespace downhill {

struct JsDivergence {
  static constexpr Spec spec{
      .id = "js-divergence",
      .title = "Jensen-Shannon divergence",
      .family = Family::kRows,
      .task = Task::kDistribution,
      .summary = "How far two distributions are from the one halfway between them: never more than log 2.",
      .use =
          "To compare distributions that may say never of different things, and to have the same answer both "
          "ways round.",
      .avoid = "Where the two hardly overlap: it is nearly flat there, and its slope says little.",
      .formula =
          R"(\tfrac{1}{2} \sum_c y_c \log \frac{y_c}{m_c} + \tfrac{1}{2} \sum_c \hat{y}_c \log \frac{\hat{y}_c}{m_c}, \quad m = \tfrac{1}{2} (y + \hat{y}))",
      .derivative = R"(\tfrac{1}{2} \log \frac{\hat{y}_k}{m_k})",
      .predictions = rowsOf(kUnitInterval),
      .targets = rowsOf(kUnitInterval),
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"kl-divergence"},
      .recipe = R"(
middle = (targets + predictions) / 2
surprises = [torch.xlogy(p, p) - torch.xlogy(p, middle) for p in (targets, predictions)]
loss = sum(surprises).sum(dim=1).mean() / 2)",
      .references = {{"J. Lin: Divergence Measures Based on the Shannon Entropy (1991)",
                      "https://doi.org/10.1109/18.61115"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& model, const auto& data, const auto& classWeights,
                                           SlopesAlong<V> slopes) {
    if (slopes) {
      // The slope at 0 is infinite: no probability counts as less than the smallest normal number.
      constexpr auto kLeast = std::numeric_limits<typename V::Scalar>::min();
      slopes.write(
          [](V q, V p, V weight) { return 0.5 * weight * Shared<V>(p, max(q, V(kLeast))).logOfSecond(); },
          model, data, classWeights);
    }
    return sumsOver([](V q, V p, V weight) { return std::array{weight * Shared<V>(p, q).entropy()}; }, model,
                    data, classWeights)[0];
  }
};

}  // namespace downhill
