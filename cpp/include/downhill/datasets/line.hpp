#pragma once

#include "downhill/dataset.hpp"

namespace downhill {

struct Line {
  static constexpr DatasetSpec spec{
      .id = "line",
      .title = "Line with outliers",
      .task = Task::kRegression,
      .summary = "Points along a line. Outliers, if there are any, lie far below its right end.",
      .features = {{.title = "x", .low = -3, .high = 3}},
      .target = {.title = "y", .low = -7, .high = 5},
      .parameters = {{.id = "slope",
                      .title = "Slope",
                      .summary = "How much y grows when x grows by 1.",
                      .range = {.low = -2, .high = 2, .includesLow = true, .includesHigh = true},
                      .fallback = 1},
                     {.id = "intercept",
                      .title = "Intercept",
                      .summary = "The y of the line where x is 0.",
                      .range = {.low = -2, .high = 2, .includesLow = true, .includesHigh = true},
                      .fallback = 0.5},
                     noiseOf(0.4, 2),
                     outliersOf("The share of points that are far from the line.", 0.1)},
  };

  static Sample sample(const Draw& draw, double slope, double intercept, double noise, double outliers) {
    const double place = draw.even();
    const double stray = draw.chance.normal();
    const double fall = draw.chance.between(5, 8);
    const bool isOutlier = draw.isAmong(outliers);
    const double x = isOutlier ? 1 + 2 * place : -3 + 6 * place;
    const double y = slope * x + intercept + noise * stray;
    return {{x}, isOutlier ? y - fall : y};
  }
};

}  // namespace downhill
