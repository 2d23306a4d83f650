#pragma once

#include "downhill/along.hpp"
#include "downhill/rows.hpp"

/// What pairs of vectors are compared by.
namespace downhill {

template <class V>
V dot(Row<V> a, Row<V> b) {
  V sum(0);
  for (std::size_t c = 0; c < a.size(); ++c) sum += a[c] * b[c];
  return sum;
}

/// Whether a sum of squares has neither overflown nor lost digits among the smallest numbers.
template <class V>
bool isOrdinary(V square) {
  using T = typename V::Scalar;
  constexpr bool kIsFloat = sizeof(T) == 4;
  Alarm<T> alarm;
  alarm.unlessUpTo(V(kIsFloat ? 1e36 : 1e300), square);
  alarm.unlessUpTo(square, V(kIsFloat ? 1e-24 : 1e-280));
  return !alarm.rings();
}

/// The Euclidean length of a vector whose parts are `part(c)`.
template <class V, class Part>
V lengthOf(std::size_t size, const Part& part) {
  V square(0);
  for (std::size_t c = 0; c < size; ++c) square += part(c) * part(c);
  if (isOrdinary(square)) return sqrt(square);

  // Seen from the largest part, no square overflows or vanishes.
  V largest(0);
  for (std::size_t c = 0; c < size; ++c) largest = max(largest, abs(part(c)));
  const V unit = select(largest > V(0), largest, V(1));
  square = V(0);
  for (std::size_t c = 0; c < size; ++c) {
    const V share = part(c) / unit;
    square += share * share;
  }
  return unit * sqrt(square);
}

template <class V>
[[gnu::noinline]] V length(Row<V> a) {
  return lengthOf<V>(a.size(), [=](std::size_t c) { return a[c]; });
}

/// The same of a vector that lies along the lanes, or of the difference of two: `from` may be null. Seldom
/// needed, and so number by number.
template <class V>
[[gnu::noinline]] V lengthFrom(const typename V::Scalar* from, const typename V::Scalar* to,
                               std::size_t size) {
  return lengthOf<V>(size, [=](std::size_t c) { return V(from ? to[c] - from[c] : to[c]); });
}

/// The distance of two vectors, where the sum of the squares is known: that does if it has neither overflown
/// nor vanished.
template <class V>
V distance(V squares, const Along<V>& a, const Along<V>& b) {
  return isOrdinary(squares) ? sqrt(squares) : lengthFrom<V>(a.elements(), b.elements(), a.size());
}

}  // namespace downhill
