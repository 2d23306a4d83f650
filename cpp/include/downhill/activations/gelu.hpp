#pragma once

#include "downhill/activation.hpp"
#include "downhill/activations/sigmoid.hpp"

namespace downhill {

/// The form with tanh, (1 + tanh u) / 2 = sigmoid(2u): PyTorch's GELU(approximate='tanh'). It is within 5e-4
/// of the exact form, which has the error function in the tanh's place.
struct Gelu {
  static constexpr Part spec{
      .id = "gelu",
      .title = "GELU",
      .summary =
          "A ReLU with its corner rounded: a number times the probability that a normal variable is below "
          "it. In the form that is calculated with tanh, as in GPT-2.",
      .formula =
          R"(\frac{x}{2} \left(1 + \tanh\left(\sqrt{\tfrac{2}{\pi}}\,(x + 0.044715\,x^3)\right)\right))",
      .references = {{"PyTorch: GELU(approximate='tanh')",
                      "https://pytorch.org/docs/stable/generated/torch.nn.GELU.html"},
                     {"D. Hendrycks, K. Gimpel: Gaussian Error Linear Units (2016)",
                      "https://arxiv.org/abs/1606.08415"}},
  };
  static constexpr bool kSlopeAtInput = true;
  static constexpr bool kOneSided = true;

  static Lanes<float> value(Lanes<float> x) { return x * Sigmoid::value(twice(x)); }

  static Lanes<float> slope(Lanes<float> x) {
    const Lanes<float> share = Sigmoid::value(twice(x));
    return share + x * Sigmoid::slope(share) * (kScale + 3 * kScale * kCubic * x * x);
  }

 private:
  static constexpr float kScale = 1.59576912F;  // 2 sqrt(2 / pi)
  static constexpr float kCubic = 0.044715F;

  static Lanes<float> twice(Lanes<float> x) { return x * (kScale + kScale * kCubic * x * x); }
};

}  // namespace downhill
