#pragma once

#include "downhill/dataset.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct WaitingTimes {
  static constexpr DatasetSpec spec{
      .id = "waiting-times",
      .title = "Waiting times",
      .task = Task::kRegression,
      .summary =
          "How long people wait for support, by how many call. On some days the system is down, and they "
          "wait "
          "for hours.",
      .features = {{.title = "Calls", .unit = "an hour", .low = 0, .high = 60}},
      .target = {.title = "Waiting time", .unit = "minutes", .low = 0, .high = 420},
      .parameters = {{.id = "noise",
                      .title = "Noise",
                      .summary = "How much waits differ: about this share of each, up and down.",
                      .range = {.low = 0, .high = 1, .includesLow = true, .includesHigh = true},
                      .fallback = 0.25},
                     outliersOf("The share of waits during an outage.", 0.05)},
  };

  static Sample sample(const Draw& draw, double noise, double outliers) {
    const double calls = 5 + 50 * draw.even();
    const double usual = 3 + 0.5 * calls;
    const double wait = usual * exp(Lanes<double>(noise * draw.chance.normal())).first();
    const double outage = draw.chance.between(120, 360);
    return {{calls}, draw.isAmong(outliers) ? wait + outage : wait};
  }
};

}  // namespace downhill
