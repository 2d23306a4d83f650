#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct LogCosh {
  static constexpr Spec spec{
      .id = "log-cosh",
      .title = "Log-cosh loss",
      .task = Task::kRegression,
      .summary = "Half the squared error near the target, the absolute error far off, and smooth in between.",
      .use =
          "When Huber loss is what you want and the method of training needs second derivatives, or nobody "
          "wants to choose a delta.",
      .avoid =
          "When the bend must lie elsewhere: it is at an error of about 1, so scale the targets, or take "
          "Huber loss.",
      .formula = R"(\log \cosh(\hat{y} - y))",
      .derivative = R"(\tanh(\hat{y} - y))",
      .predictions = kReals,
      .targets = kReals,
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"huber", "smooth-l1", "cauchy"},
      .names = {.keras = "keras.losses.LogCosh", .tensorflowjs = "logcosh"},
      .recipe = R"(
error = predictions - targets
loss = (torch.logaddexp(error, -error) - torch.tensor(2.0).log()).mean())",
      .references = {{"R. A. Saleh, A. K. Md. E. Saleh: Statistical Properties of the Log-Cosh Loss Function "
                      "Used in Machine Learning (2022)",
                      "https://arxiv.org/abs/2208.04564"},
                     {"Keras: LogCosh", "https://keras.io/api/losses/regression_losses/#logcosh-class"}},
  };

  template <class V>
  static V value(V prediction, V target) {
    return logCosh(prediction - target);
  }

  template <class V>
  static LogTerms<V> terms(V prediction, V target) {
    return logCoshTerms(prediction - target);
  }

  template <class V>
  static V gradient(V prediction, V target) {
    return tanh(prediction - target);
  }
};

}  // namespace downhill
