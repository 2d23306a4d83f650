#include "domain.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "downhill/lanes.hpp"

namespace downhill {
namespace {

/// An interval of one precision's numbers, both ends included. Open and infinite ends become the number
/// next to them, so that two comparisons say it all, infinities and NaN included.
template <class T>
class Within {
  using V = Lanes<T>;

 public:
  explicit Within(const Interval& range)
      : low_(nudged(range.low, range.includesLow, std::numeric_limits<T>::max())),
        high_(nudged(range.high, range.includesHigh, std::numeric_limits<T>::lowest())) {}

  Mask<T> operator()(V x) const { return (low_ <= x) & (x <= high_); }

 private:
  static T nudged(double end, bool included, T inwards) {
    const T nearest = static_cast<T>(end);
    return included ? nearest : std::nextafter(nearest, inwards);
  }

  V low_;
  V high_;
};

template <class T>
Mask<T> isWhole(Lanes<T> x) {
  // From here on there are no numbers between the whole ones: what is added is rounded to one of them.
  constexpr T kWhole = T{1} / std::numeric_limits<T>::epsilon();
  return (x + kWhole) - kWhole == x;
}

/// The first element that does not fit, or as many as there are.
template <class T, class Fits>
std::size_t firstMisfit(std::span<const T> elements, const Fits& fits) {
  using V = Lanes<T>;
  Tally<T> fitting;
  std::size_t at = 0;
  for (; at + V::kCount <= elements.size(); at += V::kCount) fitting.add(fits(V::load(elements.data() + at)));
  const auto misfit = [&](T x) { return !fits(V(x)).first(); };
  const auto from = elements.begin() + (fitting.total() == at ? at : 0);
  return static_cast<std::size_t>(std::find_if(from, elements.end(), misfit) - elements.begin());
}

template <class T>
std::size_t firstOutside(std::span<const T> elements, const Domain& domain, std::size_t width) {
  using V = Lanes<T>;
  const Within<T> within(domain.range);
  if (domain.isClass) {
    return firstMisfit(elements, [&](V x) { return within(x) & (x < V(width)) & isWhole(x); });
  }
  if (domain.only.size() == 2) {
    return firstMisfit(elements, [&](V x) { return (x == V(domain.only[0])) | (x == V(domain.only[1])); });
  }
  return firstMisfit(elements, within);
}

}  // namespace

template <class T>
Problem checkDomain(std::span<const T> elements, const Domain& domain, std::size_t width, Argument argument) {
  const std::size_t at = firstOutside(elements, domain, width);
  return at < elements.size() ? Problem{Code::kDomain, argument, at} : Problem{};
}

template Problem checkDomain(std::span<const float>, const Domain&, std::size_t, Argument);
template Problem checkDomain(std::span<const double>, const Domain&, std::size_t, Argument);

}  // namespace downhill
