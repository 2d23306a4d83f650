#pragma once

#include <array>
#include <cstddef>

#include "downhill/evaluate.hpp"
#include "rules.hpp"

namespace downhill {

/// How the arrays fall into samples.
struct Layout {
  std::size_t samples = 0;  ///< going by the predictions
  Lengths lengths{};
};

/// What is wrong with the lengths and parameters of a call, if anything. Finds out the layout on its way.
template <class T>
Problem checkForm(const Rules& rules, const Inputs<T>& inputs, Layout& layout);

/// What is wrong with the numbers in its arrays: the first fault in reading order.
template <class T>
Problem checkNumbers(const Prepared<T>& prepared);

}  // namespace downhill
