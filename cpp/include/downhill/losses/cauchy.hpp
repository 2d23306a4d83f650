#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Cauchy {
  static constexpr Spec spec{
      .id = "cauchy",
      .title = "Cauchy loss",
      .task = Task::kRegression,
      .summary =
          "Squared near the target, then flatter and flatter: a wild error is heard, and hardly followed.",
      .use =
          "When a good part of the targets is simply wrong, and where the start of training is already near.",
      .avoid = "When nothing is near yet: far off the slope vanishes, and there may be several minima.",
      .formula = R"(\frac{c^2}{2} \log\Bigl(1 + \frac{(\hat{y} - y)^2}{c^2}\Bigr))",
      .derivative = R"(\frac{\hat{y} - y}{1 + (\hat{y} - y)^2 / c^2})",
      .predictions = kReals,
      .targets = kReals,
      .parameters = {{.id = "scale",
                      .title = "Scale",
                      .summary = "The error at which the loss starts to flatten.",
                      .range = kNotTiny,
                      .fallback = 1}},
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"tukey-biweight", "huber", "log-cosh"},
      .recipe = R"(
error = predictions - targets
loss = (scale**2 / 2 * (error / scale).square().log1p()).mean())",
      .references = {{"P. W. Holland, R. E. Welsch: Robust Regression Using Iteratively Reweighted "
                      "Least-Squares (1977)",
                      "https://doi.org/10.1080/03610927708827533"},
                     {"J. T. Barron: A General and Adaptive Robust Loss Function (2019)",
                      "https://arxiv.org/abs/1701.03077"}},
  };

  template <class V>
  static V value(V prediction, V target, V scale) {
    const V z = abs(prediction - target) * (1.0 / scale);
    const V square = z * z;
    // From here on 1 + z^2 is z^2, which soon is infinite when its logarithm is not.
    const auto far = z > V(1e10);
    const V grown = select(far, z, 1.0 + square);
    const V lost = select(far, V(0), square - (grown - 1.0)) / grown;  // see log1p
    return 0.5 * scale * scale * (select(far, V(2), V(1)) * log(grown) + lost);
  }

  template <class V>
  static LogTerms<V> terms(V prediction, V target, V scale) {
    const V z = (prediction - target) * (1.0 / scale);
    return {0, z * z, 0.5 * scale * scale};
  }

  template <class V>
  static V gradient(V prediction, V target, V scale) {
    const V error = prediction - target;
    const V z = error * (1.0 / scale);
    return error / (1.0 + z * z);
  }
};

}  // namespace downhill
