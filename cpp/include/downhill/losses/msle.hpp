#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Msle {
  static constexpr Spec spec{
      .id = "msle",
      .title = "Mean squared logarithmic error",
      .task = Task::kRegression,
      .summary =
          "Squared error between logarithms: to be wrong by the same factor costs the same, small or large.",
      .use =
          "For amounts that spread over several powers of ten, such as prices or populations, where the "
          "factor is what matters.",
      .avoid =
          "When overestimates are dear: by the same difference, an overestimate costs less than an "
          "underestimate.",
      .formula = R"(\bigl(\log(1 + \hat{y}) - \log(1 + y)\bigr)^2)",
      .derivative = R"(\frac{2}{1 + \hat{y}} \bigl(\log(1 + \hat{y}) - \log(1 + y)\bigr))",
      .predictions = kNotNegative,
      .targets = kNotNegative,
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"mse", "mape", "poisson-nll"},
      .names = {.keras = "keras.losses.MeanSquaredLogarithmicError",
                .tensorflowjs = "meanSquaredLogarithmicError",
                .scikitLearn = "sklearn.metrics.mean_squared_log_error"},
      .recipe = R"(loss = torch.nn.functional.mse_loss(predictions.log1p(), targets.log1p()))",
      .references =
          {{"L. Törnqvist, P. Vartia, Y. O. Vartia: How Should Relative Changes Be Measured? (1985), on "
            "differences of logarithms",
            "https://doi.org/10.1080/00031305.1985.10479385"},
           {"scikit-learn: mean_squared_log_error",
            "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_squared_log_error.html"},
           {"Keras: MeanSquaredLogarithmicError",
            "https://keras.io/api/losses/regression_losses/#meansquaredlogarithmicerror-class"}},
  };
  static constexpr bool isDear = true;

  template <class V>
  static V value(V prediction, V target) {
    const V size = distance(prediction, target);
    return size * size;
  }

  template <class V>
  static V gradient(V prediction, V target) {
    const V size = distance(prediction, target);
    return 2.0 * sign(prediction - target) * size / (1.0 + prediction);
  }

 private:
  // One logarithm of the ratio, as 1 + its excess over 1: two would lose a small difference between them.
  template <class V>
  static V distance(V a, V b) {
    return log1p(abs(a - b) / (1.0 + min(a, b)));
  }
};

}  // namespace downhill
