#pragma once

#include "downhill/schedule.hpp"

namespace downhill {

struct WarmUp {
  static constexpr Part spec{
      .id = "warm-up",
      .title = "Warm-up",
      .summary =
          "The learning rate rises evenly to its full size, so that the first steps, which know little, are "
          "short.",
      .formula = R"(\eta_t = \eta\, \min\left(1,\ \frac{t + 1}{n}\right))",
      .parameters = {{.id = "steps",
                      .title = "Steps",
                      .summary = "With which update the rate is at its full size.",
                      .range = kCount,
                      .fallback = 100}},
      .references = {{"PyTorch: LinearLR",
                      "https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html"}},
  };

  static double factor(std::uint64_t step, const double* parameters) {
    const double risen = static_cast<double>(step + 1) / parameters[0];
    return risen < 1 ? risen : 1;
  }
};

}  // namespace downhill
