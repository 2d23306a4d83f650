#pragma once

#include "downhill/evaluate.hpp"
#include "rules.hpp"

namespace downhill {

/// How many samples there are, going by the predictions.
template <class T>
std::size_t samplesOf(const Rules& rules, const Inputs<T>& inputs) {
  const std::size_t count = inputs[Role::kPredictions].size();
  return rules[Role::kPredictions].shape == Shape::kRow ? count / inputs.width : count;
}

/// What is wrong with the lengths and parameters of a call, if anything.
template <class T>
Problem checkForm(const Rules& rules, const Inputs<T>& inputs);

/// What is wrong with the numbers in its arrays: the first fault in reading order.
template <class T>
Problem checkNumbers(const Rules& rules, const Inputs<T>& inputs);

}  // namespace downhill
