#pragma once

#include "downhill/dataset.hpp"

namespace downhill {

struct Xor {
  static constexpr DatasetSpec spec{
      .id = "xor",
      .title = "Exclusive or",
      .task = Task::kBinary,
      .summary =
          "Four squares in a checkerboard: a point is of the second class if one of its features is positive "
          "and the other is not.",
      .features = kPlane,
      .classes = {"Same signs", "Opposite signs"},
      .parameters = {noiseOf(0.15, 1)},
  };

  static Sample sample(const Draw& draw, double noise) {
    constexpr double kGap = 0.2;  // without noise the squares do not touch
    constexpr double kSide = 2.3;
    const std::size_t square = draw.turn(4);
    const double right = (square & 1U) != 0 ? 1 : -1;
    const double up = (square & 2U) != 0 ? 1 : -1;
    const double x = right * (kGap + kSide * draw.even(4));
    const double y = up * (kGap + kSide * draw.chance.uniform<double>());
    return {draw.near(x, y, noise), right == up ? 0.0 : 1.0};
  }
};

}  // namespace downhill
