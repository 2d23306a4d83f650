#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Mae {
  static constexpr Spec spec{
      .id = "mae",
      .title = "Mean absolute error",
      .task = Task::kRegression,
      .summary = "The size of the error: twice as wrong costs twice as much.",
      .use =
          "When some targets are far off and should not lead: what it predicts is the median, and the value "
          "is in "
          "the unit of the target.",
      .avoid = "When training must settle finely: the slope stays as steep beside the target as far from it.",
      .formula = R"(\lvert \hat{y} - y \rvert)",
      .derivative = R"(\operatorname{sign}(\hat{y} - y))",
      .predictions = kReals,
      .targets = kReals,
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"mse", "huber", "quantile"},
      .names = {.pytorch = "torch.nn.L1Loss",
                .keras = "keras.losses.MeanAbsoluteError",
                .tensorflowjs = "tf.losses.absoluteDifference",
                .scikitLearn = "sklearn.metrics.mean_absolute_error"},
      .references = {{"S. Portnoy, R. Koenker: The Gaussian Hare and the Laplacian Tortoise (1997), on "
                      "squared against absolute errors",
                      "https://doi.org/10.1214/ss/1030037960"},
                     {"PyTorch: L1Loss", "https://pytorch.org/docs/stable/generated/torch.nn.L1Loss.html"},
                     {"Keras: MeanAbsoluteError",
                      "https://keras.io/api/losses/regression_losses/#meanabsoluteerror-class"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target) {
    return abs(prediction - target);
  }

  // There is no derivative where the error is 0. Of its subgradients, -1 to 1, 0 leaves a perfect prediction
  // where it is.
  template <class V>
  static V gradient(V prediction, V target) {
    return sign(prediction - target);
  }
};

}  // namespace downhill
