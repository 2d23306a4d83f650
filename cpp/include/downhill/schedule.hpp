#pragma once

#include <concepts>
#include <cstdint>

#include "downhill/part.hpp"

/// What makes a type a schedule: what it declares, and what the learning rate is times in every update.
namespace downhill {

/// `step` counts the updates made before, from 0.
template <class S>
concept Schedule = std::same_as<decltype(S::spec), const Part> &&
    requires(std::uint64_t step, const double* parameters) {
  { S::factor(step, parameters) } -> std::same_as<double>;
};

inline constexpr Interval kCount{.low = 1, .includesLow = true};

}  // namespace downhill
