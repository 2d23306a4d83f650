#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Mape {
  static constexpr Spec spec{
      .id = "mape",
      .title = "Mean absolute percentage error",
      .task = Task::kRegression,
      .summary = "The error as a share of the target: 0.1 is ten per cent off.",
      .use = "To report errors over targets of different sizes in one number that everybody understands.",
      .avoid =
          "When targets come near 0, where the share explodes, and for training: it prefers predictions that "
          "are too low.",
      .formula = R"(\frac{\lvert \hat{y} - y \rvert}{\max(\lvert y \rvert, 2^{-52})})",
      .derivative = R"(\frac{\operatorname{sign}(\hat{y} - y)}{\max(\lvert y \rvert, 2^{-52})})",
      .predictions = kReals,
      .targets = kReals,
      .traits = {.zeroAtTarget = true, .nonNegative = true},
      .relatives = {"mae", "msle"},
      .names = {.keras = "keras.losses.MeanAbsolutePercentageError",
                .tensorflowjs = "tf.metrics.meanAbsolutePercentageError",
                .scikitLearn = "sklearn.metrics.mean_absolute_percentage_error"},
      .recipe = R"(loss = ((predictions - targets).abs() / targets.abs().clamp(min=2**-52)).mean())",
      .references = {{"A. de Myttenaere, B. Golden, B. Le Grand, F. Rossi: Mean Absolute Percentage Error "
                      "for Regression Models (2016)",
                      "https://arxiv.org/abs/1605.02541"},
                     {"scikit-learn: mean_absolute_percentage_error",
                      "https://scikit-learn.org/stable/modules/generated/"
                      "sklearn.metrics.mean_absolute_percentage_error.html"},
                     {"Keras: MeanAbsolutePercentageError",
                      "https://keras.io/api/losses/regression_losses/#meanabsolutepercentageerror-class"}},
  };

  template <class V>
  static V value(V prediction, V target) {
    return abs(prediction - target) * share(target);
  }

  template <class V>
  static V gradient(V prediction, V target) {
    return sign(prediction - target) * share(target);
  }

 private:
  /// How large a part of the target 1 is. A target of 0 has no parts: as in scikit-learn, the least to have
  /// any is the epsilon of double.
  template <class V>
  static V share(V target) {
    return 1.0 / max(abs(target), V(0x1p-52));
  }
};

}  // namespace downhill
