#pragma once

#include "downhill/power.hpp"
#include "downhill/schedule.hpp"

namespace downhill {

struct StepDecay {
  static constexpr Part spec{
      .id = "step",
      .title = "Step",
      .summary = "The learning rate is cut after so many updates, again and again.",
      .formula = R"(\eta_t = \eta\, \gamma^{\lfloor t / n \rfloor})",
      .parameters = {{.id = "every",
                      .title = "Every",
                      .summary = "How many updates pass between two cuts.",
                      .range = kCount,
                      .fallback = 100},
                     {.id = "gamma",
                      .title = "Gamma",
                      .summary = "What is left of the rate at each cut.",
                      .range = {.low = 0, .high = 1, .includesHigh = true},
                      .fallback = 0.1}},
      .references = {{"PyTorch: StepLR",
                      "https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html"}},
  };

  static double factor(std::uint64_t step, const double* parameters) {
    const auto cuts = static_cast<std::uint64_t>(static_cast<double>(step) / parameters[0]);
    return power(parameters[1], cuts);
  }
};

}  // namespace downhill
