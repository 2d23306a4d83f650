#pragma once

#include "downhill/dataset.hpp"
#include "downhill/trigonometry.hpp"

namespace downhill {

struct Sine {
  static constexpr DatasetSpec spec{
      .id = "sine",
      .title = "Sine",
      .task = Task::kRegression,
      .summary = "A wave: no line fits it, a polynomial does for a while, and a small network can.",
      .features = {{.title = "x", .low = -3, .high = 3}},
      .target = {.title = "y", .low = -2, .high = 2},
      .parameters = {{.id = "waves",
                      .title = "Waves",
                      .summary = "How many whole waves there are from left to right.",
                      .range = {.low = 0.5, .high = 4, .includesLow = true, .includesHigh = true},
                      .fallback = 1},
                     noiseOf(0.15, 1)},
  };

  static Sample sample(const Draw& draw, double waves, double noise) {
    const double x = -3 + 6 * draw.even();
    const double wave = sin(Lanes<double>(waves * std::numbers::pi / 3 * x)).first();
    return {{x}, wave + noise * draw.chance.normal()};
  }
};

}  // namespace downhill
