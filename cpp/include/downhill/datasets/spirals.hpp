#pragma once

#include "downhill/dataset.hpp"
#include "downhill/trigonometry.hpp"

namespace downhill {

struct Spirals {
  static constexpr DatasetSpec spec{
      .id = "spirals",
      .title = "Spirals",
      .task = Task::kBinary,
      .summary = "Two arms wound round each other: hard for a network, and a test of it since 1988.",
      .features = kPlane,
      .classes = {"First arm", "Second arm"},
      .parameters = {{.id = "turns",
                      .title = "Turns",
                      .summary = "How often each arm goes round.",
                      .range = {.low = 0.25, .high = 3, .includesLow = true, .includesHigh = true},
                      .fallback = 1.25},
                     noiseOf(0.05, 0.5)},
  };

  static Sample sample(const Draw& draw, double turns, double noise) {
    const std::size_t arm = draw.turn(2);
    const double way = std::sqrt(draw.even(2));  // as many points at the long outer end, for its length
    const double radius = 0.2 + 2.4 * way;
    const Lanes<double> angle = 2 * std::numbers::pi * turns * way;
    const double side = arm == 0 ? 1 : -1;
    return {draw.near(side * radius * sin(angle).first(), side * radius * cos(angle).first(), noise),
            static_cast<double>(arm)};
  }
};

}  // namespace downhill
