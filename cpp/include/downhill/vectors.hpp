#pragma once

#include <limits>

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

/// So many times the smallest number, and by far the largest denormal, is a normal one that has an inverse.
inline constexpr double kLift = 0x1p64;

/// A length, which counts times a power of 2 where it is among the denormals: few of their digits are left,
/// and they have no inverse.
template <class V>
class Norm {
 public:
  explicit Norm(V lifted) : lifted_(lifted) {}
  Norm(V lifted, Mask<typename V::Scalar> small)
      : lifted_(lifted), lift_(select(small, V(kLift), V(1))), lower_(select(small, V(1 / kLift), V(1))) {}

  [[nodiscard]] V value() const { return lifted_ * lower_; }

  /// A part of the vector, times this and by the divisor, is one of its direction.
  [[nodiscard]] V lift() const { return lift_; }
  [[nodiscard]] V divisor() const { return select(lifted_ > V(0), lifted_, V(1)); }

 private:
  V lifted_;
  V lift_ = 1;
  V lower_ = 1;
};

/// The Euclidean length of a vector whose parts are `part(c)`.
template <class V, class Part>
Norm<V> lengthOf(std::size_t size, const Part& part) {
  V square(0);
  for (std::size_t c = 0; c < size; ++c) square += part(c) * part(c);
  if (isOrdinary(square)) return Norm<V>(sqrt(square));

  // Seen from the largest part, no square overflows or vanishes.
  V largest(0);
  for (std::size_t c = 0; c < size; ++c) largest = max(largest, abs(part(c)));
  const auto isSmall = largest < V(2 * std::numeric_limits<typename V::Scalar>::min());
  const Norm<V> unit(largest * select(isSmall, V(kLift), V(1)), isSmall);
  square = V(0);
  for (std::size_t c = 0; c < size; ++c) {
    const V share = part(c) * unit.lift() / unit.divisor();
    square += share * share;
  }
  return Norm<V>(unit.divisor() * sqrt(square), isSmall);
}

template <class V>
[[gnu::noinline]] Norm<V> length(Row<V> a) {
  return lengthOf<V>(a.size(), [=](std::size_t c) { return a[c]; });
}

/// The same of a vector that lies along the lanes, or of the difference of two: `from` may be null. Seldom
/// needed, and so number by number.
template <class V>
[[gnu::noinline]] Norm<V> lengthFrom(const typename V::Scalar* from, const typename V::Scalar* to,
                                     std::size_t size) {
  return lengthOf<V>(size, [=](std::size_t c) { return V(from ? to[c] - from[c] : to[c]); });
}

/// The distance of two vectors, where the sum of the squares is known: that does if it has neither overflown
/// nor vanished.
template <class V>
Norm<V> distance(V squares, const Along<V>& a, const Along<V>& b) {
  return isOrdinary(squares) ? Norm<V>(sqrt(squares)) : lengthFrom<V>(a.elements(), b.elements(), a.size());
}

}  // namespace downhill
