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
                      .range = kPositive,
                      .fallback = 1}},
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"tukey-biweight", "huber", "log-cosh"},
      .references = {{"J. T. Barron: A General and Adaptive Robust Loss Function (2019)",
                      "https://arxiv.org/abs/1701.03077"}},
  };

  template <class V>
  static V value(V prediction, V target, V scale) {
    const V z = abs(prediction - target) / scale;
    // From here on 1 + z^2 is z^2, which soon is infinite when its logarithm is not.
    const auto far = z > V(1e10);
    return 0.5 * scale * scale *
           (select(far, 2.0 * log(max(z, V(1))), V(0)) + log1p(select(far, V(0), z * z)));
  }

  // Both parts of the fraction are shrunk by what exceeds 1, lest its square be infinite.
  template <class V>
  static V gradient(V prediction, V target, V scale) {
    const V error = prediction - target;
    const V z = error / scale;
    const V shrink = 1.0 / max(abs(z), V(1));
    const V rest = shrink * z;
    return error * shrink * shrink / (shrink * shrink + rest * rest);
  }
};

}  // namespace downhill
