#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct SmoothL1 {
  static constexpr Spec spec{
      .id = "smooth-l1",
      .title = "Smooth L1 loss",
      .task = Task::kRegression,
      .summary = "Absolute error with its corner rounded off within beta of the target.",
      .use =
          "For errors in many coordinates at once, such as the corners of boxes: each has a slope of at most "
          "1, whatever beta is.",
      .avoid = "When beta is to be tiny: the bend becomes a corner, and mean absolute error is simpler.",
      .formula =
          R"(\begin{cases} \dfrac{(\hat{y} - y)^2}{2 \beta} & \lvert \hat{y} - y \rvert < \beta \\[1ex] \lvert \hat{y} - y \rvert - \tfrac{1}{2} \beta & \text{otherwise} \end{cases})",
      .derivative = R"(\max\Bigl(-1, \min\Bigl(1, \frac{\hat{y} - y}{\beta}\Bigr)\Bigr))",
      .predictions = kReals,
      .targets = kReals,
      .parameters = {{.id = "beta",
                      .title = "Beta",
                      .summary = "The error at which the bend ends and the straight line begins.",
                      .range = kNotTiny,
                      .fallback = 1}},
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"huber", "mae", "log-cosh"},
      .names = {.pytorch = "torch.nn.SmoothL1Loss"},
      .references = {{"R. Girshick: Fast R-CNN (2015)", "https://arxiv.org/abs/1504.08083"},
                     {"PyTorch: SmoothL1Loss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target, V beta) {
    const V size = abs(prediction - target);
    const V squared = min(size, beta);
    return squared * (1.0 / beta) * (size - 0.5 * squared);
  }

  template <class V>
  static V gradient(V prediction, V target, V beta) {
    return min(max((prediction - target) * (1.0 / beta), V(-1)), V(1));
  }
};

}  // namespace downhill
