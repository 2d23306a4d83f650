#pragma once

#include <string_view>

#include "downhill/evaluate.hpp"

/// Losses as anybody would write them in C++, one number at a time: what the lanes are measured against.
namespace downhill::naive {

/// The mean, and its gradient unless that is null.
template <class T>
using Loop = double (*)(const Inputs<T>& inputs, T* gradient);

/// Null for a loss that has no such loop: a few of every kind stand for all.
template <class T>
Loop<T> find(std::string_view loss);

}  // namespace downhill::naive
