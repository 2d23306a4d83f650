#pragma once

#include "downhill/dataset.hpp"

namespace downhill {

struct ImbalancedBlobs {
  static constexpr DatasetSpec spec{
      .id = "imbalanced-blobs",
      .title = "Imbalanced blobs",
      .task = Task::kBinary,
      .summary =
          "A large heap and a small one that overlaps it: always saying “common” is nearly always right.",
      .features = kPlane,
      .classes = {"Common", "Rare"},
      .parameters = {{.id = "rare",
                      .title = "Rare",
                      .summary = "The share of points that are of the rare class.",
                      .range = {.low = 0.005, .high = 0.5, .includesLow = true, .includesHigh = true},
                      .fallback = 0.05},
                     noiseOf(0.75, 2)},
  };

  static Sample sample(const Draw& draw, double rare, double noise) {
    const bool isRare = draw.isAmong(rare);
    const double place = isRare ? 1.1 : -0.6;
    return {draw.near(place, place, noise), isRare ? 1.0 : 0.0};
  }
};

}  // namespace downhill
