#pragma once

#include <algorithm>

#include "downhill/dataset.hpp"

namespace downhill {

struct Prices {
  static constexpr DatasetSpec spec{
      .id = "prices",
      .title = "House prices",
      .task = Task::kRegression,
      .summary =
          "What houses sold for, by their size. Large ones differ more, and a few went for two or three "
          "times "
          "the usual price.",
      .features = {{.title = "Size", .unit = "m²", .low = 0, .high = 220}},
      .target = {.title = "Price", .unit = "thousand", .low = 0, .high = 1500},
      .parameters = {{.id = "noise",
                      .title = "Noise",
                      .summary = "How much prices differ: the standard deviation, as a share of the price.",
                      .range = {.low = 0, .high = 0.3, .includesLow = true, .includesHigh = true},
                      .fallback = 0.1},
                     outliersOf("The share of houses that cost far more than their size says.", 0.05)},
  };

  static Sample sample(const Draw& draw, double noise, double outliers) {
    // Most houses are of middling size: the mean of two even numbers.
    const double size = 40 + 160 * (draw.even() + draw.chance.uniform<double>()) / 2;
    const double usual = 50 + 2.5 * size;
    const double stray = std::max(1 + noise * draw.chance.normal(), 0.1);
    const double charm = draw.chance.between(2, 3);
    return {{size}, usual * stray * (draw.isAmong(outliers) ? charm : 1)};
  }
};

}  // namespace downhill
