#pragma once

#include "downhill/rows.hpp"
#include "downhill/stable.hpp"

namespace downhill {

/// The softmax of a row as seen from its largest element, so that nothing overflows.
template <class V>
struct Softmax {
  V highest;    ///< the largest element
  V logOfSum;   ///< log(sum(exp(x - highest))), exact where one element stands far above the others
  V ofHighest;  ///< the probability of the largest element: 1 / sum(exp(x - highest))

  /// -log of the probability of an element: two terms of one sign, so that no small loss is lost between
  /// large numbers.
  [[nodiscard]] V surprise(V x) const { return logOfSum + (highest - x); }
};

/// Leaves exp(x - highest) in `powers`, if that is wanted: times `ofHighest` they are the probabilities.
template <class V>
Softmax<V> softmaxOf(Row<V> logits, Slopes<V> powers) {
  using T = typename V::Scalar;
  V highest = logits[0];
  for (const V x : logits) highest = max(highest, x);

  // The 1 of the largest stays out of the sum, which would round the small ones away beside it.
  Tally<T> ties;
  V others(0);
  for (std::size_t c = 0; c < logits.size(); ++c) {
    const V below = logits[c] - highest;
    const V power = expOfFall(below);
    const auto isHighest = below == V(0);
    ties.add(isHighest);
    others += select(isHighest, V(0), power);
    if (powers) powers[c] = power;
  }
  others += V::each([&](std::size_t lane) { return static_cast<T>(ties[lane] - 1); });
  return {highest, log1p(others), 1 / (1 + others)};
}

}  // namespace downhill
