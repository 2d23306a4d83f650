#include "validate.hpp"

#include <algorithm>

#include "domain.hpp"

namespace downhill {
namespace {

constexpr Domain kWeights{.range = {.low = 0, .includesLow = true}};

template <class T>
Problem checkLengths(const Rules& rules, const Inputs<T>& inputs) {
  if (inputs.width == 0) return {Code::kDomain, Argument::kWidth};
  if (inputs[Role::kPredictions].size() % inputs.width != 0) return {Code::kLength, Argument::kPredictions};
  const std::size_t samples = samplesOf(rules, inputs);
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    const Shape shape = rules.inputs[role].shape;
    const std::size_t each = shape == Shape::kRow ? inputs.width : 1;
    const std::size_t length = shape == Shape::kAbsent ? 0 : samples * each;
    if (inputs.arrays[role].size() != length) return {Code::kLength, argumentOf(role)};
  }
  if (!inputs.weights.empty() && inputs.weights.size() != samples) {
    return {Code::kLength, Argument::kWeights};
  }
  if (!inputs.classWeights.empty() && !(rules.classWeights && inputs.classWeights.size() == inputs.width)) {
    return {Code::kLength, Argument::kClassWeights};
  }
  if (samples == 0) return {Code::kEmpty, Argument::kPredictions};
  return {};
}

template <class T>
Problem checkParameters(const Rules& rules, std::span<const T> parameters) {
  if (parameters.size() != rules.parameterCount) return {Code::kLength, Argument::kParameters};
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const Domain range{.range = rules.parameters[i]};
    if (checkDomain(parameters.subspan(i, 1), range, 0, Argument::kParameters)) {
      return {Code::kDomain, Argument::kParameters, i};
    }
  }
  return {};
}

template <class T>
Problem checkInputs(const Rules& rules, const Inputs<T>& inputs) {
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    const Input& input = rules.inputs[role];
    if (const Problem problem =
            checkDomain(inputs.arrays[role], input.domain, inputs.width, argumentOf(role))) {
      return problem;
    }
  }
  return {};
}

template <class T>
Problem checkWeights(std::span<const T> weights, Argument argument) {
  if (const Problem problem = checkDomain(weights, kWeights, 0, argument)) return problem;
  const bool weightless =
      !weights.empty() && std::all_of(weights.begin(), weights.end(), [](T w) { return w == 0; });
  return weightless ? Problem{Code::kWeightless, argument} : Problem{};
}

}  // namespace

template <class T>
Problem checkForm(const Rules& rules, const Inputs<T>& inputs) {
  if (const Problem problem = checkLengths(rules, inputs)) return problem;
  return checkParameters(rules, inputs.parameters);
}

template <class T>
Problem checkNumbers(const Rules& rules, const Inputs<T>& inputs) {
  if (const Problem problem = checkInputs(rules, inputs)) return problem;
  if (const Problem problem = checkWeights(inputs.weights, Argument::kWeights)) return problem;
  return checkWeights(inputs.classWeights, Argument::kClassWeights);
}

template Problem checkForm(const Rules&, const Inputs<float>&);
template Problem checkForm(const Rules&, const Inputs<double>&);
template Problem checkNumbers(const Rules&, const Inputs<float>&);
template Problem checkNumbers(const Rules&, const Inputs<double>&);

}  // namespace downhill
