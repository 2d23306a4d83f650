#pragma once

#include "downhill/dataset.hpp"
#include "downhill/trigonometry.hpp"

namespace downhill {

struct Circles {
  static constexpr DatasetSpec spec{
      .id = "circles",
      .title = "Circles",
      .task = Task::kBinary,
      .summary = "One ring inside another: no straight line parts them, but squared features do.",
      .features = kPlane,
      .classes = {"Outer ring", "Inner ring"},
      .parameters = {{.id = "inner",
                      .title = "Inner radius",
                      .summary = "The radius of the inner ring, as a share of that of the outer one.",
                      .range = {.low = 0.1, .high = 0.9, .includesLow = true, .includesHigh = true},
                      .fallback = 0.45},
                     noiseOf(0.2, 1)},
  };

  static Sample sample(const Draw& draw, double inner, double noise) {
    const std::size_t ring = draw.turn(2);
    const double radius = ring == 0 ? 2.2 : 2.2 * inner;
    const Lanes<double> angle = 2 * std::numbers::pi * draw.even(2);
    return {draw.near(radius * cos(angle).first(), radius * sin(angle).first(), noise),
            static_cast<double>(ring)};
  }
};

}  // namespace downhill
