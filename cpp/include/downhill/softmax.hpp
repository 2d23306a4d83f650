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
[[gnu::noinline]] Softmax<V> softmaxOf(Row<V> logits, Slopes<V> powers) {
  V highest = logits[0];
  for (const V x : logits) highest = max(highest, x);

  // The 1 of the largest stays out of the sum, which would round the small ones away beside it: of each and
  // the largest so far, the smaller one is added.
  V largest(0);
  V others(0);
  for (std::size_t c = 0; c < logits.size(); ++c) {
    const V power = expOfFall(logits[c] - highest);
    if (powers) powers[c] = power;
    others += min(largest, power);
    largest = max(largest, power);
  }
  const V sum = 1 + others;
  const V ofHighest = 1 / sum;
  // As log1p has it, which would divide once more.
  return {highest, log(sum) + (others - (sum - 1)) * ofHighest, ofHighest};
}

}  // namespace downhill
