#pragma once

#include "downhill/activation.hpp"

namespace downhill {

struct Identity {
  static constexpr Part spec{
      .id = "identity",
      .title = "Identity",
      .summary = "Leaves every number as it is. Layers of it are together no more than one linear layer.",
      .formula = R"(x)",
      .references = {{"PyTorch: Identity",
                      "https://pytorch.org/docs/stable/generated/torch.nn.Identity.html"}},
  };
  static constexpr bool kSlopeAtInput = false;
  static constexpr bool kOneSided = false;

  static Lanes<float> value(Lanes<float> x) { return x; }
  static Lanes<float> slope(Lanes<float> /*value*/) { return 1; }
};

}  // namespace downhill
