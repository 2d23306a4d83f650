#include "validate.hpp"

#include <algorithm>

#include "domain.hpp"

namespace downhill {
namespace {

constexpr Domain kWeights{.range = {.low = 0, .includesLow = true}};

/// How many numbers a sample has of an input.
template <class T>
std::size_t lengthOf(const Input& input, const Inputs<T>& inputs, std::size_t role, std::size_t samples) {
  const Length& length = input.length;
  if (input.shape != Shape::kRow) return input.shape == Shape::kOne ? 1 : 0;
  if (length.any) return samples == 0 ? 0 : inputs.arrays[role].size() / samples;
  return (length.widths * inputs.width + length.more) * (length.everyStep ? inputs.steps : 1);
}

template <class T>
Problem checkLengths(const Rules& rules, const Inputs<T>& inputs, Layout& layout) {
  if (inputs.width == 0) return {Code::kDomain, Argument::kWidth};
  if (inputs.steps == 0) return {Code::kDomain, Argument::kSteps};
  // A row longer than all predictions together may be longer than a number can say.
  const std::size_t predictions = inputs[Role::kPredictions].size();
  const bool isRow = predictions == 0 || predictions / inputs.width >= inputs.steps;
  if (!isRow) return {Code::kLength, Argument::kPredictions};
  const std::size_t each = lengthOf(rules[Role::kPredictions], inputs, 0, 0);
  const std::size_t samples = each == 0 ? 0 : predictions / each;
  layout.samples = samples;
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    const Input& input = *rules.inputs[role];
    const std::size_t length = lengthOf(input, inputs, role, samples);
    const bool isMissing = input.shape != Shape::kAbsent && samples > 0 && length == 0;
    if (isMissing || inputs.arrays[role].size() != samples * length) {
      return {Code::kLength, argumentOf(role)};
    }
    layout.lengths[role] = length;
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
    const Domain range{.range = *rules.parameters[i]};
    if (checkDomain(parameters.subspan(i, 1), range, 0, Argument::kParameters)) {
      return {Code::kDomain, Argument::kParameters, i};
    }
  }
  return {};
}

/// A zero before a symbol of its row.
template <class T>
Problem checkPadding(std::span<const T> rows, std::size_t length, Argument argument) {
  for (std::size_t at = 1; at < rows.size(); ++at) {
    if (at % length != 0 && rows[at] != 0 && rows[at - 1] == 0) return {Code::kDomain, argument, at - 1};
  }
  return {};
}

/// Of each row the one number that the class names. The classes were looked at before.
template <class T>
Problem checkPicked(const Inputs<T>& inputs, const Domain& domain) {
  const std::span<const T> rows = inputs[Role::kPredictions];
  const std::span<const T> labels = inputs[Role::kTargets];
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::size_t at = i * inputs.width + static_cast<std::size_t>(labels[i]);
    if (checkDomain(rows.subspan(at, 1), domain, inputs.width, Argument::kPredictions)) {
      return {Code::kDomain, Argument::kPredictions, at};
    }
  }
  return {};
}

template <class T>
Problem checkInputs(const Rules& rules, const Inputs<T>& inputs, const Lengths& lengths) {
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    if (rules.inputs[role]->isPicked) continue;
    const std::span<const T> array = inputs.arrays[role];
    const Domain& domain = rules.inputs[role]->domain;
    if (const Problem problem = checkDomain(array, domain, inputs.width, argumentOf(role))) return problem;
    if (!domain.isPadded) continue;
    if (const Problem problem = checkPadding(array, lengths[role], argumentOf(role))) return problem;
  }
  const Input& predictions = rules[Role::kPredictions];
  return predictions.isPicked ? checkPicked(inputs, predictions.domain) : Problem{};
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
Problem checkForm(const Rules& rules, const Inputs<T>& inputs, Layout& layout) {
  if (const Problem problem = checkLengths(rules, inputs, layout)) return problem;
  return checkParameters(rules, inputs.parameters);
}

template <class T>
Problem checkNumbers(const Prepared<T>& prepared) {
  const Inputs<T>& inputs = prepared.inputs;
  if (const Problem problem = checkInputs(*prepared.rules, inputs, prepared.batch.lengths)) return problem;
  if (const Problem problem = checkWeights(inputs.weights, Argument::kWeights)) return problem;
  return checkWeights(inputs.classWeights, Argument::kClassWeights);
}

template Problem checkForm(const Rules&, const Inputs<float>&, Layout&);
template Problem checkForm(const Rules&, const Inputs<double>&, Layout&);
template Problem checkNumbers(const Prepared<float>&);
template Problem checkNumbers(const Prepared<double>&);

}  // namespace downhill
