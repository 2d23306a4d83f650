#include "domain.hpp"

#include <array>
#include <cmath>
#include <limits>

#include "downhill/lanes.hpp"

namespace downhill {
namespace {

// What a domain asks of a number is a few conditions, each of which is counted by itself: masks that are
// joined by `&` or `|` leave SIMD in the code that compilers make of such loops.

/// An interval of one precision's numbers, both ends included. Open and infinite ends become the number
/// next to them, so that two comparisons say it all, infinities and NaN included.
template <class T>
class Within {
  using V = Lanes<T>;
  using Limits = std::numeric_limits<T>;

 public:
  static constexpr std::size_t kConditions = 2;

  explicit Within(const Interval& range)
      : low_(nudged(range.low, range.includesLow, Limits::max())),
        high_(nudged(range.high, range.includesHigh, Limits::lowest())) {}

  void operator()(V x, Tally<T>& met) const {
    met.add(low_ <= x);
    met.add(x <= high_);
  }

 private:
  static T nudged(double end, bool included, T inwards) {
    if (std::isinf(end)) return -inwards;
    const T nearest = static_cast<T>(end);
    return included ? nearest : std::nextafter(nearest, inwards);
  }

  V low_;
  V high_;
};

/// A whole number within bounds, smaller than the width.
template <class T>
class Class {
  using V = Lanes<T>;

 public:
  static constexpr std::size_t kConditions = Within<T>::kConditions + 2;

  Class(const Interval& range, std::size_t width) : within_(range), width_(width) {}

  void operator()(V x, Tally<T>& met) const {
    // From here on there are no numbers between the whole ones: what is added is rounded to one of them.
    constexpr T kWhole = T{1} / std::numeric_limits<T>::epsilon();
    within_(x, met);
    met.add(x < width_);
    met.add((x + kWhole) - kWhole == x);
  }

 private:
  Within<T> within_;
  V width_;
};

/// One of two different numbers.
template <class T>
class Either {
  using V = Lanes<T>;

 public:
  static constexpr std::size_t kConditions = 1;

  Either(double one, double other) : one_(one), other_(other) {}

  void operator()(V x, Tally<T>& met) const {
    met.add(x == one_);
    met.add(x == other_);
  }

 private:
  V one_;
  V other_;
};

/// The first element that does not fit, or as many as there are.
template <class T, class Fits>
std::size_t firstMisfit(std::span<const T> elements, const Fits& fits) {
  using V = Lanes<T>;
  Tally<T> met;
  std::size_t at = 0;
  for (; at + V::kCount <= elements.size(); at += V::kCount) fits(V::load(elements.data() + at), met);
  if (met.total() != at * Fits::kConditions) at = 0;
  for (; at < elements.size(); ++at) {
    Tally<T> own;
    fits(V(elements[at]), own);
    if (own.total() != V::kCount * Fits::kConditions) break;
  }
  return at;
}

/// What is taken from itself leaves 0, unless it is infinite or not a number: a subtraction and an addition
/// an element, for the domain that most losses have.
template <class T>
bool allFinite(std::span<const T> elements) {
  using V = Lanes<T>;
  constexpr std::size_t kLockstep = 4;  // hides the latency of one addition behind the others
  std::array<V, kLockstep> zeros{0, 0, 0, 0};
  std::size_t at = 0;
  for (; at + kLockstep * V::kCount <= elements.size(); at += kLockstep * V::kCount) {
    for (std::size_t i = 0; i < kLockstep; ++i) {
      const V x = V::load(elements.data() + at + i * V::kCount);
      zeros[i] += x - x;  // NOLINT(misc-redundant-expression): NaN where x is not finite
    }
  }
  double zero = (zeros[0] + zeros[1] + zeros[2] + zeros[3]).sum();
  for (; at < elements.size(); ++at) {
    const T x = elements[at];
    zero += x - x;  // NOLINT(misc-redundant-expression)
  }
  return zero == 0;
}

bool isUnbounded(const Interval& range) { return std::isinf(range.low) && std::isinf(range.high); }

template <class T>
std::size_t firstOutside(std::span<const T> elements, const Domain& domain, std::size_t width) {
  if (domain.isClass) return firstMisfit(elements, Class<T>(domain.range, width));
  if (domain.only.size() == 2) return firstMisfit(elements, Either<T>(domain.only[0], domain.only[1]));
  if (isUnbounded(domain.range) && allFinite(elements)) return elements.size();
  return firstMisfit(elements, Within<T>(domain.range));
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
