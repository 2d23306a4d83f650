#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct TukeyBiweight {
  static constexpr Spec spec{
      .id = "tukey-biweight",
      .title = "Tukey's biweight loss",
      .task = Task::kRegression,
      .summary =
          "Squared near the target and flat beyond the cutoff: what is too far off is ignored altogether.",
      .use =
          "When outliers must have no say at all and a robust first fit, such as one with Huber loss, has "
          "brought the rest within the cutoff.",
      .avoid =
          "As the first loss of a training: whatever starts beyond the cutoff has no slope and stays there.",
      .formula =
          R"(\begin{cases} \dfrac{c^2}{6} \biggl(1 - \Bigl(1 - \dfrac{(\hat{y} - y)^2}{c^2}\Bigr)^3\biggr) & \lvert \hat{y} - y \rvert \le c \\[2ex] \dfrac{c^2}{6} & \text{otherwise} \end{cases})",
      .derivative =
          R"(\begin{cases} (\hat{y} - y) \Bigl(1 - \dfrac{(\hat{y} - y)^2}{c^2}\Bigr)^2 & \lvert \hat{y} - y \rvert \le c \\ 0 & \text{otherwise} \end{cases})",
      .predictions = kReals,
      .targets = kReals,
      .parameters = {{.id = "cutoff",
                      .title = "Cutoff",
                      .summary = "The error beyond which the loss grows no more. With 4.685 standard "
                                 "deviations it is nearly as efficient on clean data as least squares.",
                      .range = kNotTiny,
                      .fallback = 4.685}},
      .traits = {.zeroAtTarget = true, .nonNegative = true, .symmetric = true},
      .relatives = {"cauchy", "huber"},
      .recipe = R"(
share = ((predictions - targets) / cutoff).square().clamp(max=1)
loss = (cutoff**2 / 6 * (1 - (1 - share) ** 3)).mean())",
      .references = {{"A. E. Beaton, J. W. Tukey: The Fitting of Power Series, Meaning Polynomials, "
                      "Illustrated on Band-Spectroscopic Data (1974)",
                      "https://doi.org/10.1080/00401706.1974.10489171"}},
  };

  // 1 - (1 - u)^3, multiplied out, so that a small u is not lost in the 1.
  template <class V>
  static V value(V prediction, V target, V cutoff) {
    const V z = min(abs(prediction - target) * (1.0 / cutoff), V(1));
    const V u = z * z;
    return cutoff * cutoff / 6.0 * (u * (3.0 + u * (u - 3.0)));
  }

  // 1 - u as a product of sum and difference, which keeps it exact where it is small.
  template <class V>
  static V gradient(V prediction, V target, V cutoff) {
    const V error = prediction - target;
    const V size = min(abs(error), cutoff);
    const V inverse = 1.0 / cutoff;
    const V weight = (cutoff - size) * inverse * ((cutoff + size) * inverse);
    return error * weight * weight;
  }
};

}  // namespace downhill
