#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>

#include "downhill/lanes.hpp"
#include "downhill/part.hpp"
#include "downhill/power.hpp"

/// What makes a type an optimizer: what it declares, and a rule by which one weight moves, written on lanes
/// of float. Definitions and defaults are those of PyTorch.
namespace downhill {

/// One update, as far as it is the same for all weights.
struct Update {
  double learningRate = 0;
  std::uint64_t step = 1;  ///< its number, from 1
  const double* parameters = nullptr;
};

/// How many numbers an optimizer remembers of every weight, at most.
inline constexpr std::size_t kMostMoments = 2;

/// Made for one update; called for every weight with its gradient and `kMoments` numbers that it remembers of
/// it, 0 at first. Returns the new weight.
template <class O>
concept Optimizer = std::same_as<decltype(O::spec), const Part> && O::kMoments <=
                    kMostMoments&& std::constructible_from<O, const Update&>&& requires(
                        const O& rule, Lanes<float> x, std::array<Lanes<float>, O::kMoments>& moments) {
  { rule(x, x, moments) } -> std::same_as<Lanes<float>>;
};

template <std::size_t count>
using Moments = std::array<Lanes<float>, count>;

// Parameters that several optimizers have.
inline constexpr Interval kDecay{.low = 0, .high = 1, .includesLow = true};
inline constexpr Parameter kMomentum{
    .id = "momentum",
    .title = "Momentum",
    .summary = "How much of the last step goes into the next: near 1, the descent rolls on.",
    .range = kDecay,
    .fallback = 0.9,
};
/// A fallback of its own for each optimizer, as in PyTorch.
constexpr Parameter epsilon(double fallback) {
  return {.id = "epsilon",
          .title = "Epsilon",
          .summary = "Added to what is divided by, so that it is never 0.",
          .range = kNotTiny,
          .fallback = fallback};
}
inline constexpr Parameter kBeta1{
    .id = "beta1",
    .title = "Beta 1",
    .summary = "How slowly the mean of the gradient forgets.",
    .range = kDecay,
    .fallback = 0.9,
};
inline constexpr Parameter kBeta2{
    .id = "beta2",
    .title = "Beta 2",
    .summary = "How slowly the mean of its square forgets.",
    .range = kDecay,
    .fallback = 0.999,
};

}  // namespace downhill
