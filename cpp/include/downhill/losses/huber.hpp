#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct Huber {
  static constexpr Spec spec{
      .id = "huber",
      .title = "Huber loss",
      .task = Task::kRegression,
      .summary =
          "Squared near the target, straight beyond delta: firm with small errors, calm about large ones.",
      .use =
          "For numbers with some wild errors among the targets, when mean squared error chases them and mean "
          "absolute error will not settle.",
      .avoid =
          "When there is no scale that tells a small error from a large one: delta must be in the unit of "
          "the target.",
      .formula =
          R"(\begin{cases} \tfrac{1}{2} (\hat{y} - y)^2 & \lvert \hat{y} - y \rvert \le \delta \\ \delta \bigl(\lvert \hat{y} - y \rvert - \tfrac{1}{2} \delta\bigr) & \text{otherwise} \end{cases})",
      .derivative = R"(\max\bigl(-\delta, \min(\delta, \hat{y} - y)\bigr))",
      .predictions = kReals,
      .targets = kReals,
      .parameters = {{.id = "delta",
                      .title = "Delta",
                      .summary = "The error at which the square turns into a straight line.",
                      .range = kPositive,
                      .fallback = 1}},
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"smooth-l1", "log-cosh", "mse", "mae"},
      .names = {.pytorch = "torch.nn.HuberLoss",
                .keras = "keras.losses.Huber",
                .tensorflowjs = "tf.losses.huberLoss"},
      .references = {{"P. J. Huber: Robust Estimation of a Location Parameter (1964)",
                      "https://doi.org/10.1214/aoms/1177703732"},
                     {"PyTorch: HuberLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html"},
                     {"Keras: Huber", "https://keras.io/api/losses/regression_losses/#huber-class"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target, V delta) {
    const V size = abs(prediction - target);
    const V squared = min(size, delta);
    return squared * (size - 0.5 * squared);
  }

  template <class V>
  static V gradient(V prediction, V target, V delta) {
    return min(max(prediction - target, -delta), delta);
  }
};

}  // namespace downhill
