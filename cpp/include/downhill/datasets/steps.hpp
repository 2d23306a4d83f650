#pragma once

#include "downhill/dataset.hpp"

namespace downhill {

struct Steps {
  static constexpr DatasetSpec spec{
      .id = "steps",
      .title = "Steps",
      .task = Task::kRegression,
      .summary = "Stairs: flat, and then a jump that no smooth curve can follow exactly.",
      .features = {{.title = "x", .low = -3, .high = 3}},
      .target = {.title = "y", .low = -4, .high = 4},
      .parameters = {{.id = "width",
                      .title = "Width",
                      .summary = "How wide each step is, and how high.",
                      .range = {.low = 0.5, .high = 3, .includesLow = true, .includesHigh = true},
                      .fallback = 1.5},
                     noiseOf(0.15, 1)},
  };

  static Sample sample(const Draw& draw, double width, double noise) {
    const double x = -3 + 6 * draw.even();
    const double step = (std::floor(x / width) + 0.5) * width;
    return {{x}, step + noise * draw.chance.normal()};
  }
};

}  // namespace downhill
