#pragma once

#include <limits>

#include "downhill/stable.hpp"

/// How far two probabilities are apart, in the terms of which divergences are made. 0 log 0 is 0.
namespace downhill {

/// p log(p / q): infinite where q says never and p does not.
template <class V>
V relativeEntropy(V p, V q) {
  using T = typename V::Scalar;
  // Denormal numbers are lifted into the normal ones, so that the logarithm is of a normal ratio.
  constexpr T kNormal = std::numeric_limits<T>::min();
  constexpr int kLift = std::numeric_limits<T>::digits;
  constexpr T kLifted = static_cast<T>(std::uint64_t{1} << kLift);
  const auto lowP = p < V(kNormal);
  const auto lowQ = q < V(kNormal);
  const V a = select(lowP, p * kLifted, p);
  const V b = max(select(lowQ, q * kLifted, q), V(kNormal));
  const V lifts = select(lowQ, V(1), V(0)) - select(lowP, V(1), V(0));

  // Near each other, what p has more is exact and must not be lost in the ratio.
  const V more = (p - q) / q;
  const auto near = abs(more) < V(0.5);
  const V ratio = select(near, 1 + more, max(a / b, V(kNormal)));
  const V lost = select(near, more - (ratio - 1), V(0));
  const V term = p * (log(ratio) + lost + select(near, V(0), lifts * (kLift * std::numbers::ln2)));
  const auto never = q == V(0);
  return select(p == V(0), V(0), select(never, V(std::numeric_limits<T>::infinity()), term));
}

/// What p and q tell of their mean m: (p log(p / m) + q log(q / m)) / 2.
template <class V>
V sharedEntropy(V p, V q) {
  using T = typename V::Scalar;
  constexpr T kNormal = std::numeric_limits<T>::min();
  const V sum = max(p + q, V(kNormal));
  const V d = (p - q) / sum;

  // With p = m (1 + d) and q = m (1 - d) it is m (d^2/2 + d^4/12 + ... + d^2k / 2k(2k - 1) + ...), which
  // keeps what the difference of the two logarithms would lose.
  const V square = d * d;
  V series(0);
  for (int k = sizeof(T) == 4 ? 6 : 12; k > 0; --k) series = square * (1.0 / (2 * k * (2 * k - 1)) + series);
  const auto near = abs(d) < V(0.25);
  const V ofP = p * log(max(2 * p / sum, V(kNormal)));
  const V ofQ = q * log(max(2 * q / sum, V(kNormal)));
  return select(near, 0.5 * sum * series, 0.5 * (ofP + ofQ));
}

}  // namespace downhill
