#pragma once

#include "downhill/activation.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Sigmoid {
  static constexpr Part spec{
      .id = "sigmoid",
      .title = "Sigmoid",
      .summary =
          "Smooth, from 0 to 1: the probability that a score stands for. Its slope is a quarter at most, so "
          "that deep layers learn slowly.",
      .formula = R"(\sigma(x) = \frac{1}{1 + e^{-x}})",
      .references = {{"PyTorch: Sigmoid", "https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html"}},
  };
  static constexpr bool kSlopeAtInput = false;
  static constexpr bool kOneSided = false;

  static Lanes<float> value(Lanes<float> x) {
    const Lanes<float> e = expOfFall(-abs(x));
    return select(x < Lanes<float>(0), e, Lanes<float>(1)) / (1 + e);
  }
  static Lanes<float> slope(Lanes<float> value) { return value * (1 - value); }
};

}  // namespace downhill
