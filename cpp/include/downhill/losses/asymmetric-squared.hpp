#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct AsymmetricSquared {
  static constexpr Spec spec{
      .id = "asymmetric-squared",
      .title = "Asymmetric squared error",
      .task = Task::kRegression,
      .summary =
          "Squared error in which predicting too little costs more, or less, than predicting too much.",
      .use =
          "When the two ways to be wrong have different prices and large errors matter most: too few beds in "
          "a ward, too little water behind a dam.",
      .avoid = "When targets are wild on the dear side: the prediction runs after them.",
      .formula =
          R"(\begin{cases} k\,(\hat{y} - y)^2 & \hat{y} < y \\ (\hat{y} - y)^2 & \hat{y} \ge y \end{cases})",
      .derivative =
          R"(\begin{cases} 2 k\,(\hat{y} - y) & \hat{y} < y \\ 2\,(\hat{y} - y) & \hat{y} \ge y \end{cases})",
      .predictions = kReals,
      .targets = kReals,
      .parameters =
          {{.id = "underWeight",
            .title = "Weight of underestimates",
            .summary = "How many times as much as an overestimate of the same size an underestimate costs.",
            .range = kPositive,
            .fallback = 2}},
      .traits = {.zeroAtTarget = true, .nonNegative = true},
      .relatives = {"mse", "expectile", "asymmetric-absolute"},
      .recipe = R"(
error = predictions - targets
loss = (torch.where(error < 0, under_weight, 1) * error**2).mean())",
      .references = {{"W. K. Newey, J. L. Powell: Asymmetric Least Squares Estimation and Testing (1987)",
                      "https://doi.org/10.2307/1911031"},
                     {"A. Zellner: Bayesian Estimation and Prediction Using Asymmetric Loss Functions (1986)",
                      "https://doi.org/10.1080/01621459.1986.10478289"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target, V underWeight) {
    const V error = prediction - target;
    return select(error < V(0), underWeight, V(1)) * (error * error);
  }

  template <class V>
  static V gradient(V prediction, V target, V underWeight) {
    const V error = prediction - target;
    return select(error < V(0), underWeight, V(1)) * (2.0 * error);
  }
};

}  // namespace downhill
