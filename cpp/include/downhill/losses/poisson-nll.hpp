#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct PoissonNll {
  static constexpr Spec spec{
      .id = "poisson-nll",
      .title = "Poisson negative log-likelihood",
      .task = Task::kRegression,
      .summary = "How unlikely a count is when the prediction is the logarithm of the expected count.",
      .use =
          "For counts of independent events: calls in an hour, goals in a match. The exponential keeps the "
          "expected count positive.",
      .avoid =
          "When the counts vary more than their mean, as counts of crowds do; and with predictions above "
          "709, whose exponential is no number.",
      .formula = R"(e^{\hat{y}} - y\,\hat{y})",
      .derivative = R"(e^{\hat{y}} - y)",
      .predictions = kReals,
      .targets = kNotNegative,
      .traits = {.exponential = true},
      .relatives = {"msle", "mse"},
      .names = {.pytorch = "torch.nn.PoissonNLLLoss",
                .keras = "keras.losses.Poisson",
                .tensorflowjs = "poisson",
                .scikitLearn = "sklearn.metrics.mean_poisson_deviance"},
      .references = {{"J. A. Nelder, R. W. M. Wedderburn: Generalized Linear Models (1972)",
                      "https://doi.org/10.2307/2344614"},
                     {"PyTorch: PoissonNLLLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.PoissonNLLLoss.html"}},
  };
  static constexpr bool isDear = true;

  template <class V>
  static V value(V prediction, V target) {
    return exp(prediction) - target * prediction;
  }

  template <class V>
  static V gradient(V prediction, V target) {
    return exp(prediction) - target;
  }
};

}  // namespace downhill
