#pragma once

#include "downhill/dataset.hpp"

namespace downhill {

struct Blobs {
  static constexpr DatasetSpec spec{
      .id = "blobs",
      .title = "Blobs",
      .task = Task::kMulticlass,
      .summary =
          "Three heaps of points, one a class. Softmax regression parts them, but for where they overlap.",
      .features = kPlane,
      .classes = {"Left", "Right", "Top"},
      .parameters = {noiseOf(0.55, 2)},
  };

  static Sample sample(const Draw& draw, double noise) {
    constexpr std::array<std::array<double, 2>, 3> kCentres{{{-1.4, -0.8}, {1.4, -0.8}, {0, 1.6}}};
    const std::size_t blob = draw.turn(kCentres.size());
    return {draw.near(kCentres[blob][0], kCentres[blob][1], noise), static_cast<double>(blob)};
  }
};

}  // namespace downhill
