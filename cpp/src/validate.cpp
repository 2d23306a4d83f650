#include "validate.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "downhill/lanes.hpp"

namespace downhill {
namespace {

/// An interval of one precision's numbers, both ends included. Open and infinite ends become the number
/// next to them, so that two comparisons say it all, infinities and NaN included.
template <class T>
struct Bounds {
  T low;
  T high;

  explicit Bounds(const Interval& range)
      : low(nudged(range.low, range.includesLow, std::numeric_limits<T>::max())),
        high(nudged(range.high, range.includesHigh, std::numeric_limits<T>::lowest())) {}

  [[nodiscard]] bool contain(T x) const { return low <= x && x <= high; }

 private:
  static T nudged(double end, bool included, T inwards) {
    const T nearest = static_cast<T>(end);
    return included ? nearest : std::nextafter(nearest, inwards);
  }
};

template <class T>
bool allWithin(std::span<const T> elements, const Bounds<T>& bounds) {
  using V = Lanes<T>;
  const V low = bounds.low;
  const V high = bounds.high;
  Tally<T> within;
  std::size_t at = 0;
  for (; at + V::kCount <= elements.size(); at += V::kCount) {
    const V x = V::load(elements.data() + at);
    within.add((low <= x) & (x <= high));
  }
  const std::span<const T> tail = elements.subspan(at);
  return within.total() == at &&
         std::all_of(tail.begin(), tail.end(), [&](T x) { return bounds.contain(x); });
}

template <class T>
Problem validateParameters(const Spec& spec, std::span<const T> parameters) {
  if (parameters.size() != spec.parameters.size()) return {Code::kLength, Argument::kParameters};
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (!Bounds<T>(spec.parameters[i].range).contain(parameters[i])) {
      return {Code::kDomain, Argument::kParameters, i};
    }
  }
  return {};
}

}  // namespace

template <class T>
Problem checkDomain(std::span<const T> elements, const Interval& range, Argument argument) {
  const Bounds<T> bounds(range);
  if (allWithin(elements, bounds)) return {};
  const auto fault = std::find_if(elements.begin(), elements.end(), [&](T x) { return !bounds.contain(x); });
  return {Code::kDomain, argument, static_cast<std::size_t>(fault - elements.begin())};
}

template <class T>
Problem validate(const Spec& spec, const Inputs<T>& inputs) {
  if (inputs.targets.size() != inputs.predictions.size()) return {Code::kLength, Argument::kTargets};
  if (inputs.predictions.empty()) return {Code::kEmpty, Argument::kPredictions};
  if (const Problem problem = validateParameters(spec, inputs.parameters)) return problem;
  if (const Problem problem = checkDomain(inputs.predictions, spec.predictions, Argument::kPredictions)) {
    return problem;
  }
  return checkDomain(inputs.targets, spec.targets, Argument::kTargets);
}

template Problem validate(const Spec&, const Inputs<float>&);
template Problem validate(const Spec&, const Inputs<double>&);
template Problem checkDomain(std::span<const float>, const Interval&, Argument);
template Problem checkDomain(std::span<const double>, const Interval&, Argument);

}  // namespace downhill
