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
      .references = {{"J. Lin: Divergence Measures Based on the Shannon Entropy (1991)",
                      "https://doi.org/10.1109/18.61115"}},
  };

  template <class V>
  static V evaluate(Row<V> model, Row<V> data, Row<V> classWeights, Slopes<V> slopes) {
    V value(0);
    for (std::size_t c = 0; c < model.size(); ++c) {
      value += classWeights[c] * sharedEntropy(data[c], model[c]);
    }
    if (slopes) {
      // The slope at 0 is infinite: no probability counts as less than the smallest normal number.
      using T = typename V::Scalar;
      for (std::size_t c = 0; c < model.size(); ++c) {
        const V q = max(model[c], V(std::numeric_limits<T>::min()));
        slopes[c] = 0.5 * classWeights[c] * logOfDouble(q, data[c]);
      }
    }
    return value;
  }

 private:
  /// log(2q / (p + q)), by way of the difference of p and q, which is exact where they are near.
  template <class V>
  static V logOfDouble(V q, V p) {
    const V more = (q - p) / (p + q);
    const auto near = abs(more) < V(0.5);
    const V ratio = select(near, 1 + more, 2 * q / (p + q));
    return log(ratio) + select(near, more - (ratio - 1), V(0));
  }
};

}  // namespace downhill
