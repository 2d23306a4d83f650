#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct GaussianNll {
  static constexpr Spec spec{
      .id = "gaussian-nll",
      .title = "Gaussian negative log-likelihood",
      .task = Task::kRegression,
      .summary =
          "Squared error against a predicted variance: to be unsure costs a little, to be wrong and sure "
          "costs much.",
      .use =
          "When the model shall say how far off it may be, example by example, and not just its best guess.",
      .avoid =
          "When variances may come near 0: an example that is hit exactly draws its variance there, and the "
          "loss down without end.",
      .formula =
          R"(\tfrac{1}{2} \Bigl(\log v + \frac{(\hat{y} - y)^2}{v}\Bigr), \quad v = \max(\text{variance}, \varepsilon))",
      .derivative = R"(\frac{\hat{y} - y}{v})",
      .predictions = kReals,
      .targets = kReals,
      .variances = kNotNegative,
      .parameters = {{.id = "epsilon",
                      .title = "Least variance",
                      .summary = "Smaller variances count as this one.",
                      .range = {.low = 1e-30, .includesLow = true},
                      .fallback = 1e-6}},
      .relatives = {"mse", "poisson-nll"},
      .names = {.pytorch = "torch.nn.GaussianNLLLoss"},
      .references = {{"PyTorch: GaussianNLLLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.GaussianNLLLoss.html"},
                     {"D. A. Nix, A. S. Weigend: Estimating the Mean and Variance of the Target Probability "
                      "Distribution (1994)",
                      "https://doi.org/10.1109/ICNN.1994.374138"}},
  };

  template <class V>
  static V value(V prediction, V target, V variance, V epsilon) {
    const V v = max(variance, epsilon);
    const V error = prediction - target;
    return 0.5 * (log(v) + error / v * error);
  }

  template <class V>
  static DeepLogTerms<V> terms(V prediction, V target, V variance, V epsilon) {
    const V v = max(variance, epsilon);
    const V error = prediction - target;
    return {0.5 * (error / v * error), v, v - 1.0, 0.5};
  }

  template <class V>
  static V gradient(V prediction, V target, V variance, V epsilon) {
    return (prediction - target) / max(variance, epsilon);
  }
};

}  // namespace downhill
