#pragma once

#include <span>

#include "downhill/problem.hpp"
#include "downhill/spec.hpp"

namespace downhill {

/// The first element that is not a number or outside the domain. `width`: how many classes there are.
template <class T>
Problem checkDomain(std::span<const T> elements, const Domain& domain, std::size_t width, Argument argument);

}  // namespace downhill
