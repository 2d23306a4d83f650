#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace downhill {

/// Puts a share of the samples, from 0 to 1, aside for validation, by chance: those get a 1 in `aside`, the
/// others a 0. Where there are classes each gives its share, to the nearest sample; `classes` is 0 for
/// regression. At least one sample is left to train on. Returns how many were put aside.
std::size_t split(std::span<const float> targets, std::size_t classes, double share, std::uint64_t seed,
                  std::span<std::uint8_t> aside);

}  // namespace downhill
