#include "gradient.hpp"

#include <array>
#include <cmath>
#include <cstddef>

namespace downhill {

void addPenalties(std::span<const Layer> layers, const float* parameters, double l1, double l2,
                  float* gradient) {
  const auto ofSize = static_cast<float>(l1);
  const auto ofSquare = static_cast<float>(l2);
  for (const Layer& layer : layers) {
    for (std::size_t i = layer.weights; i < layer.biases; ++i) {
      const float w = parameters[i];
      const float sign = w > 0 ? 1.0F : w < 0 ? -1.0F : 0.0F;
      gradient[i] += ofSquare * w + ofSize * sign;
    }
  }
}

double normOf(std::span<const float> gradient) {
  // In double no square of a float overflows. Four sums hide the latency of one addition behind the others.
  std::array<double, 4> sums{};
  for (std::size_t i = 0; i < gradient.size(); i += sums.size()) {
    for (std::size_t k = 0; k < sums.size(); ++k) {
      const double slope = gradient[i + k];
      sums[k] += slope * slope;
    }
  }
  return std::sqrt((sums[0] + sums[1]) + (sums[2] + sums[3]));
}

}  // namespace downhill
