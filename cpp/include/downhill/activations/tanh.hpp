#pragma once

#include "downhill/activation.hpp"

namespace downhill {

struct Tanh {
  static constexpr Part spec{
      .id = "tanh",
      .title = "Tanh",
      .summary = "Smooth, from −1 to 1, and steepest at 0. Far from 0 it is flat, and the gradient vanishes.",
      .formula = R"(\tanh x = \frac{e^x - e^{-x}}{e^x + e^{-x}})",
      .references = {{"PyTorch: Tanh", "https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html"}},
  };
  static constexpr bool kSlopeAtInput = false;
  static constexpr bool kOneSided = false;

  /// A quotient of polynomials (minimax, by linear programming), within 4e-7 of the truth in proportion to
  /// it, and never beyond 1. Beyond 8 it stays where it is there.
  static Lanes<float> value(Lanes<float> x) {
    using V = Lanes<float>;
    constexpr float kEnd = 8;
    const V inside = min(max(x, V(-kEnd)), V(kEnd));
    const V z = inside * inside;
    const V above =
        0.99999997F + z * (0.13332219F + z * (3.4372675e-3F + z * (1.9629257e-5F + z * 1.1939802e-8F)));
    const V below = 1 + z * (0.46665524F + z * (0.025656075F + z * (3.1894856e-4F + z * 7.2108427e-7F)));
    return inside * above / below;
  }
  static Lanes<float> slope(Lanes<float> value) { return 1 - value * value; }
};

}  // namespace downhill
