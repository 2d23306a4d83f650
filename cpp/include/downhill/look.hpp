#pragma once

#include <cstddef>
#include <limits>

#include "downhill/lanes.hpp"
#include "downhill/spec.hpp"

namespace downhill {

/// Quick ways of looking whether numbers lie in a domain. Domains that have none are looked at one by one.
enum class Look { kFinite, kUpTo, kZeroOrOne, kMinusOrPlusOne, kClass, kOneByOne };

constexpr Look lookOf(const Domain& domain) {
  const auto [low, high, includesLow, includesHigh] = domain.range;
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const bool isUnbounded = high == kInfinity;
  const bool fromZero = low == 0 && includesLow && (isUnbounded || includesHigh);
  if (domain.isClass) return fromZero && isUnbounded ? Look::kClass : Look::kOneByOne;
  if (domain.only.size() == 2 && domain.only[1] == 1) {
    if (domain.only[0] == 0) return Look::kZeroOrOne;
    if (domain.only[0] == -1) return Look::kMinusOrPlusOne;
  }
  if (domain.only.size() > 0) return Look::kOneByOne;
  if (low == -kInfinity && isUnbounded) return Look::kFinite;
  return fromZero ? Look::kUpTo : Look::kOneByOne;
}

/// The largest number of a domain. `width`: how many classes there are.
template <class T>
constexpr T highestOf(const Domain& domain, std::size_t width) {
  constexpr T kLargest = std::numeric_limits<T>::max();
  if (domain.isClass) return static_cast<T>(width - 1);
  return domain.range.high < kLargest ? static_cast<T>(domain.range.high) : kLargest;
}

/// Rings if a number lies outside the domain, and at times if none does.
template <Look look, class T>
void watch(Lanes<T> x, Lanes<T> highest, Alarm<T>& alarm) {
  using V = Lanes<T>;
  if constexpr (look == Look::kFinite) alarm.unlessFinite(x);
  if constexpr (look == Look::kUpTo || look == Look::kClass) alarm.unlessUpTo(highest, x);
  // Only 0 and 1 are their own squares, rounded or not; infinity less infinity is no number.
  if constexpr (look == Look::kZeroOrOne) alarm.unlessZero(x * x - x);
  if constexpr (look == Look::kMinusOrPlusOne) alarm.unlessZero(x * x - V(1));
  if constexpr (look == Look::kClass) alarm.unlessZero(nearest(x) - x);
}

}  // namespace downhill
