#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Quantile {
  static constexpr Spec spec{
      .id = "quantile",
      .title = "Quantile loss",
      .task = Task::kRegression,
      .summary =
          "Absolute error with unlike sides: the best constant prediction is a quantile of the targets.",
      .use =
          "To predict a bound rather than a middle: with 0.9, nine targets of ten should lie below. Two of "
          "them make an interval.",
      .avoid = "When a plain best guess is wanted: with 0.5 it is half the mean absolute error.",
      .formula = R"(\max\bigl(q\,(y - \hat{y}),\; (q - 1)(y - \hat{y})\bigr))",
      .derivative = R"(\begin{cases} -q & \hat{y} < y \\ 1 - q & \hat{y} > y \end{cases})",
      .predictions = kReals,
      .targets = kReals,
      .parameters = {{.id = "quantile",
                      .title = "Quantile",
                      .summary = "The share of the targets that should lie below the prediction.",
                      .range = {.low = 0, .high = 1},
                      .fallback = 0.5}},
      .traits = {.zeroAtTarget = true, .nonNegative = true},
      .relatives = {"mae", "expectile", "asymmetric-absolute"},
      .names = {.scikitLearn = "sklearn.metrics.mean_pinball_loss"},
      .recipe = R"(
error = targets - predictions
loss = torch.maximum(quantile * error, (quantile - 1) * error).mean())",
      .references =
          {{"R. Koenker, G. Bassett: Regression Quantiles (1978)", "https://doi.org/10.2307/1913643"},
           {"scikit-learn: mean_pinball_loss",
            "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_pinball_loss.html"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target, V quantile) {
    const V error = prediction - target;
    return max((1.0 - quantile) * error, -quantile * error);
  }

  // At the target itself, where there is no derivative, 0 leaves a perfect prediction where it is.
  template <class V>
  static V gradient(V prediction, V target, V quantile) {
    const V error = prediction - target;
    return zeroWhere(error == V(0), select(error < V(0), -quantile, 1.0 - quantile));
  }
};

}  // namespace downhill
