#pragma once

#include <array>
#include <cstddef>

#include "downhill/spec.hpp"

namespace downhill {

/// By role: how many numbers a sample has of it.
using Lengths = std::array<std::size_t, kRoles.size()>;

/// Inputs, as the loops over them see them.
template <class T>
struct Batch {
  std::array<const T*, kRoles.size()> inputs{};           ///< by role; null where the loss has none
  std::array<T, Few<Parameter>::kCapacity> parameters{};  ///< in the order of the spec
  const T* weights = nullptr;                             ///< one a sample, or null
  const T* classWeights = nullptr;                        ///< one a class, or null
  std::size_t count = 0;                                  ///< of samples, at least one
  std::size_t width = 1;                                  ///< how many classes or dims there are
  std::size_t steps = 1;                                  ///< that a sample goes on for
  Lengths lengths{};
  T* room = nullptr;  ///< to work in, as much as was asked for
};

}  // namespace downhill
