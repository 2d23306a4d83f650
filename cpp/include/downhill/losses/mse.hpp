#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct Mse {
  static constexpr Spec spec{
      .id = "mse",
      .title = "Mean squared error",
      .task = Task::kRegression,
      .summary = "The square of the error: twice as wrong costs four times as much.",
      .use =
          "The first choice for a number with no wild errors in the data: smooth everywhere, and what it "
          "predicts is the mean.",
      .avoid =
          "When a few targets are far off, in error or by nature: each pulls with the square of its "
          "distance.",
      .formula = R"((\hat{y} - y)^2)",
      .derivative = R"(2\,(\hat{y} - y))",
      .predictions = kReals,
      .targets = kReals,
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"mae", "huber", "log-cosh", "gaussian-nll"},
      .names = {.pytorch = "torch.nn.MSELoss",
                .keras = "keras.losses.MeanSquaredError",
                .tensorflowjs = "tf.losses.meanSquaredError",
                .scikitLearn = "sklearn.metrics.mean_squared_error"},
      .references = {{"S. M. Stigler: Gauss and the Invention of Least Squares (1981), on Legendre (1805) "
                      "and Gauss (1809)",
                      "https://doi.org/10.1214/aos/1176345451"},
                     {"PyTorch: MSELoss", "https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html"},
                     {"Keras: MeanSquaredError",
                      "https://keras.io/api/losses/regression_losses/#meansquarederror-class"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target) {
    const V error = prediction - target;
    return error * error;
  }

  template <class V>
  static V gradient(V prediction, V target) {
    return 2.0 * (prediction - target);
  }
};

}  // namespace downhill
