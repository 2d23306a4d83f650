#pragma once

#include "downhill/activation.hpp"

namespace downhill {

struct Relu {
  static constexpr Part spec{
      .id = "relu",
      .title = "ReLU",
      .summary =
          "Lets what is positive through and nothing else: cheap, and its slope never fades. A unit that is "
          "negative for every sample learns no more.",
      .formula = R"(\max(0,\ x))",
      .references =
          {{"PyTorch: ReLU", "https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html"},
           {"V. Nair, G. Hinton: Rectified Linear Units Improve Restricted Boltzmann Machines (2010)",
            "https://www.cs.toronto.edu/~fritz/absps/reluICML.pdf"}},
  };
  static constexpr bool kSlopeAtInput = false;
  static constexpr bool kOneSided = true;

  static Lanes<float> value(Lanes<float> x) { return max(x, Lanes<float>(0)); }
  static Lanes<float> slope(Lanes<float> value) {
    return select(value > Lanes<float>(0), Lanes<float>(1), Lanes<float>(0));
  }
};

}  // namespace downhill
