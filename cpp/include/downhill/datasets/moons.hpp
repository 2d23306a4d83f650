#pragma once

#include "downhill/dataset.hpp"
#include "downhill/trigonometry.hpp"

namespace downhill {

struct Moons {
  static constexpr DatasetSpec spec{
      .id = "moons",
      .title = "Moons",
      .task = Task::kBinary,
      .summary = "Two half moons, each with a tip in the bay of the other.",
      .features = kPlane,
      .classes = {"Upper moon", "Lower moon"},
      .parameters = {noiseOf(0.15, 1)},
  };

  static Sample sample(const Draw& draw, double noise) {
    const std::size_t moon = draw.turn(2);
    const Lanes<double> angle = std::numbers::pi * draw.even(2);
    const double side = moon == 0 ? 1 : -1;  // the lower moon is the upper one, turned about the middle
    const double x = side * (1.5 * cos(angle).first() - 0.75);
    const double y = side * (1.5 * sin(angle).first() - 0.375);
    return {draw.near(x, y, noise), static_cast<double>(moon)};
  }
};

}  // namespace downhill
