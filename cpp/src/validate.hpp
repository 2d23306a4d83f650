#pragma once

#include <span>

#include "downhill/evaluate.hpp"

namespace downhill {

/// What is wrong with the inputs of a loss, if anything: the first fault in reading order.
template <class T>
Problem validate(const Spec& spec, const Inputs<T>& inputs);

/// The first element that is not a number or outside `range`.
template <class T>
Problem checkDomain(std::span<const T> elements, const Interval& range, Argument argument);

}  // namespace downhill
