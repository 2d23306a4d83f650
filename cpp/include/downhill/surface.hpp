#pragma once

#include <cstddef>
#include <span>

#include "downhill/problem.hpp"

namespace downhill {

/// What a line `w x + b` is judged by: the mean of a loss that takes one prediction and one target a sample.
struct LineLoss {
  std::size_t loss = 0;  ///< its place in specs()
  std::span<const float> parameters{};
  std::span<const float> features{};  ///< x
  std::span<const float> targets{};
};

/// Where an axis begins and where it ends. It may run backwards.
struct Stretch {
  double from = 0;
  double to = 0;
};

/// The loss of every line of a grid: `size` rows, one for each b, of `size` numbers, one for each w, both
/// ends included. Where the loss refuses the predictions of a line, or is too large a number, it is infinite.
Problem surface(const LineLoss& line, const Stretch& w, const Stretch& b, std::size_t size,
                std::span<float> heights);

}  // namespace downhill
