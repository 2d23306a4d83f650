#include "domain.hpp"

#include <algorithm>

namespace downhill {
namespace {

template <Look look, class T>
bool isSuspect(std::span<const T> elements, Lanes<T> highest) {
  using V = Lanes<T>;
  Alarm<T> alarm;
  std::size_t at = 0;
  for (; at + V::kCount <= elements.size(); at += V::kCount) {
    watch<look>(V::load(elements.data() + at), highest, alarm);
  }
  for (; at < elements.size(); ++at) watch<look>(V(elements[at]), highest, alarm);
  return alarm.rings();
}

template <class T>
bool fits(T x, const Domain& domain, std::size_t width) {
  const auto [low, high, includesLow, includesHigh] = domain.range;
  if (!std::isfinite(x)) return false;
  if (includesLow ? x < static_cast<T>(low) : x <= static_cast<T>(low)) return false;
  if (includesHigh ? x > static_cast<T>(high) : x >= static_cast<T>(high)) return false;
  if (domain.isClass) return x < static_cast<T>(width) && std::trunc(x) == x;
  const auto& only = domain.only;
  return only.size() == 0 || std::find(only.begin(), only.end(), x) != only.end();
}

}  // namespace

template <class T>
bool isSuspect(std::span<const T> elements, Look look, T highest) {
  switch (look) {
    case Look::kFinite:
      return isSuspect<Look::kFinite, T>(elements, highest);
    case Look::kUpTo:
      return isSuspect<Look::kUpTo, T>(elements, highest);
    case Look::kZeroOrOne:
      return isSuspect<Look::kZeroOrOne, T>(elements, highest);
    case Look::kMinusOrPlusOne:
      return isSuspect<Look::kMinusOrPlusOne, T>(elements, highest);
    case Look::kClass:
      return isSuspect<Look::kClass, T>(elements, highest);
    case Look::kOneByOne:
      break;
  }
  return true;
}

template <class T>
Problem checkDomain(std::span<const T> elements, const Domain& domain, std::size_t width, Argument argument) {
  if (!isSuspect(elements, lookOf(domain), highestOf<T>(domain, width))) return {};
  const auto misfit =
      std::find_if(elements.begin(), elements.end(), [&](T x) { return !fits(x, domain, width); });
  if (misfit == elements.end()) return {};
  return {Code::kDomain, argument, static_cast<std::size_t>(misfit - elements.begin())};
}

template bool isSuspect(std::span<const float>, Look, float);
template bool isSuspect(std::span<const double>, Look, double);
template Problem checkDomain(std::span<const float>, const Domain&, std::size_t, Argument);
template Problem checkDomain(std::span<const double>, const Domain&, std::size_t, Argument);

}  // namespace downhill
