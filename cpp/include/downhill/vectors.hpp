#pragma once

#include "downhill/rows.hpp"

/// What pairs of vectors are compared by.
namespace downhill {

template <class V>
V dot(Row<V> a, Row<V> b) {
  V sum(0);
  for (std::size_t c = 0; c < a.size(); ++c) sum += a[c] * b[c];
  return sum;
}

/// The Euclidean length of a vector whose parts are `part(c)`.
template <class V, class Part>
V lengthOf(std::size_t size, const Part& part) {
  using T = typename V::Scalar;
  constexpr bool kIsFloat = sizeof(T) == 4;
  V square(0);
  for (std::size_t c = 0; c < size; ++c) square += part(c) * part(c);
  Alarm<T> alarm;
  alarm.unlessUpTo(V(kIsFloat ? 1e36 : 1e300), square);
  alarm.unlessUpTo(square, V(kIsFloat ? 1e-24 : 1e-280));
  if (!alarm.rings()) return sqrt(square);

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

template <class V>
[[gnu::noinline]] V distance(Row<V> a, Row<V> b) {
  return lengthOf<V>(a.size(), [=](std::size_t c) { return a[c] - b[c]; });
}

}  // namespace downhill
