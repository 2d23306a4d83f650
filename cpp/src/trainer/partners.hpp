#pragma once

#include <cstddef>
#include <span>

namespace downhill {

/// The gradient of the mean of InfoNCE by the others; the kernel has that by the predictions. `room` holds
/// twice as many numbers as there are rows, rounded up to whole vectors.
void addInfoNceSlopes(std::span<const float> predictions, std::span<const float> others, std::size_t dims,
                      float temperature, std::span<float> room, std::span<float> slopes);

}  // namespace downhill
