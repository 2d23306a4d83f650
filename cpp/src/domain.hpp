#pragma once

#include <cmath>
#include <span>

#include "downhill/look.hpp"
#include "downhill/problem.hpp"
#include "downhill/spec.hpp"

namespace downhill {

/// Whether an element may lie outside the domain.
template <class T>
bool isSuspect(std::span<const T> elements, Look look, T highest);

/// The first element that is not a number or outside the domain.
template <class T>
Problem checkDomain(std::span<const T> elements, const Domain& domain, std::size_t width, Argument argument);

}  // namespace downhill
