#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct AsymmetricAbsolute {
  static constexpr Spec spec{
      .id = "asymmetric-absolute",
      .title = "Asymmetric absolute error",
      .task = Task::kRegression,
      .summary =
          "Absolute error in which predicting too little costs more, or less, than predicting too much.",
      .use =
          "When the two ways to be wrong have prices that grow with the amount: unsold bread on one side, "
          "turned-away customers on the other.",
      .avoid =
          "When what you know is the share of targets to stay below: quantile loss asks for exactly that.",
      .formula =
          R"(\begin{cases} k\,\lvert \hat{y} - y \rvert & \hat{y} < y \\ \lvert \hat{y} - y \rvert & \hat{y} \ge y \end{cases})",
      .derivative = R"(\begin{cases} -k & \hat{y} < y \\ 1 & \hat{y} > y \end{cases})",
      .predictions = kReals,
      .targets = kReals,
      .parameters =
          {{.id = "underWeight",
            .title = "Weight of underestimates",
            .summary = "How many times as much as an overestimate of the same size an underestimate costs.",
            .range = kPositive,
            .fallback = 2}},
      .traits = {.zeroAtTarget = true, .nonNegative = true},
      .relatives = {"quantile", "mae", "asymmetric-squared"},
      .recipe = R"(
error = predictions - targets
loss = (torch.where(error < 0, under_weight, 1) * error.abs()).mean())",
      .references = {{"R. Koenker, G. Bassett: Regression Quantiles (1978)",
                      "https://doi.org/10.2307/1913643"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target, V underWeight) {
    const V error = prediction - target;
    return max(error, -underWeight * error);
  }

  // At the target itself, where there is no derivative, 0 leaves a perfect prediction where it is.
  template <class V>
  static V gradient(V prediction, V target, V underWeight) {
    const V direction = sign(prediction - target);
    return max(direction, V(0)) + underWeight * min(direction, V(0));
  }
};

}  // namespace downhill
