#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct Expectile {
  static constexpr Spec spec{
      .id = "expectile",
      .title = "Expectile loss",
      .task = Task::kRegression,
      .summary = "Squared error with unlike sides: to the mean what quantile loss is to the median.",
      .use =
          "When the tails should be felt by their size and not just counted, as in measures of financial "
          "risk.",
      .avoid = "When the answer must be told in plain words: a quantile can be, an expectile hardly.",
      .formula =
          R"(\begin{cases} \tau\,(\hat{y} - y)^2 & \hat{y} < y \\ (1 - \tau)\,(\hat{y} - y)^2 & \hat{y} \ge y \end{cases})",
      .derivative =
          R"(\begin{cases} 2 \tau\,(\hat{y} - y) & \hat{y} < y \\ 2\,(1 - \tau)(\hat{y} - y) & \hat{y} \ge y \end{cases})",
      .predictions = kReals,
      .targets = kReals,
      .parameters = {{.id = "expectile",
                      .title = "Expectile",
                      .summary =
                          "How much of the weight lies on underestimates; at 0.5 both sides weigh the same.",
                      .range = {.low = 0, .high = 1},
                      .fallback = 0.5}},
      .traits = {.zeroAtTarget = true, .nonNegative = true},
      .relatives = {"quantile", "mse", "asymmetric-squared"},
      .recipe = R"(
error = predictions - targets
loss = (torch.where(error < 0, expectile, 1 - expectile) * error**2).mean())",
      .references = {{"W. K. Newey, J. L. Powell: Asymmetric Least Squares Estimation and Testing (1987)",
                      "https://doi.org/10.2307/1911031"}},
  };
  static constexpr bool passesMisfits = true;

  template <class V>
  static V value(V prediction, V target, V expectile) {
    const V error = prediction - target;
    return select(error < V(0), expectile, 1.0 - expectile) * (error * error);
  }

  template <class V>
  static V gradient(V prediction, V target, V expectile) {
    const V error = prediction - target;
    return select(error < V(0), expectile, 1.0 - expectile) * (2.0 * error);
  }
};

}  // namespace downhill
