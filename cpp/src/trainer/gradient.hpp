#pragma once

#include <span>

#include "downhill/mlp.hpp"

namespace downhill {

/// Adds the slopes of l1 * |w| + l2 / 2 * w^2 for every weight of the layers.
void addPenalties(std::span<const Layer> layers, const float* parameters, double l1, double l2,
                  float* gradient);

/// How long it is: not finite if an element is not.
double normOf(std::span<const float> gradient);

}  // namespace downhill
