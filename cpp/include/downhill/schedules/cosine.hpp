#pragma once

#include <numbers>

#include "downhill/schedule.hpp"
#include "downhill/trigonometry.hpp"

namespace downhill {

struct CosineDecay {
  static constexpr Part spec{
      .id = "cosine",
      .title = "Cosine",
      .summary = "The learning rate falls along half a cosine, gently at both ends, and then stays.",
      .formula =
          R"(\eta_t = \eta \left(\varphi + \frac{1 - \varphi}{2} \left(1 + \cos \frac{\pi \min(t,\ n)}{n}\right)\right))",
      .parameters = {{.id = "steps",
                      .title = "Steps",
                      .summary = "After how many updates the rate is at its lowest.",
                      .range = kCount,
                      .fallback = 1000},
                     {.id = "floor",
                      .title = "Floor",
                      .summary = "What is left of the rate in the end.",
                      .range = kUnitInterval,
                      .fallback = 0}},
      .references = {{"PyTorch: CosineAnnealingLR",
                      "https://pytorch.org/docs/stable/generated/"
                      "torch.optim.lr_scheduler.CosineAnnealingLR.html"},
                     {"I. Loshchilov, F. Hutter: SGDR (2016)", "https://arxiv.org/abs/1608.03983"}},
  };

  static double factor(std::uint64_t step, const double* parameters) {
    const double done = static_cast<double>(step) / parameters[0];
    const double fallen = done < 1 ? (1 + cos(Lanes<double>(std::numbers::pi * done)).first()) / 2 : 0;
    return parameters[1] + (1 - parameters[1]) * fallen;
  }
};

}  // namespace downhill
