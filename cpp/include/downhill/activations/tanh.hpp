#pragma once

#include "downhill/activation.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Tanh {
  static constexpr Part spec{
      .id = "tanh",
      .title = "Tanh",
      .summary = "Smooth, from -1 to 1, and steepest at 0. Far from 0 it is flat, and the gradient vanishes.",
      .formula = R"(\tanh x = \frac{e^x - e^{-x}}{e^x + e^{-x}})",
      .references = {{"PyTorch: Tanh", "https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html"}},
  };
  static constexpr bool kSlopeAtInput = false;

  static Lanes<float> value(Lanes<float> x) { return tanh(x); }
  static Lanes<float> slope(Lanes<float> value) { return 1 - value * value; }
};

}  // namespace downhill
