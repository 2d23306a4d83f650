#pragma once

#include <concepts>

#include "downhill/lanes.hpp"
#include "downhill/part.hpp"

/// What makes a type an activation: what it declares, its value, and its slope, on lanes of float.
namespace downhill {

/// The slope is taken at the value, since that is what a layer keeps; where the value does not tell
/// (`kSlopeAtInput`), at the number that the activation was given. `kOneSided`: it lets only what is positive
/// through, and the first weights must be the larger for it.
template <class A>
concept Activation = std::same_as<decltype(A::spec), const Part> &&
    std::same_as<decltype(A::kSlopeAtInput), const bool> &&
    std::same_as<decltype(A::kOneSided), const bool> && requires(Lanes<float> x) {
  { A::value(x) } -> std::same_as<Lanes<float>>;
  { A::slope(x) } -> std::same_as<Lanes<float>>;
};

}  // namespace downhill
