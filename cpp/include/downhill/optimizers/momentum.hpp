#pragma once

#include "downhill/optimizer.hpp"

namespace downhill {

struct Momentum {
  static constexpr Part spec{
      .id = "momentum",
      .title = "Momentum",
      .summary = "The descent of a heavy ball: steps add up along a valley, and cancel out across it.",
      .formula = R"(v \leftarrow \mu v + g \qquad w \leftarrow w - \eta\, v)",
      .parameters = {kMomentum},
      .references = {{"PyTorch: SGD(momentum=...)",
                      "https://pytorch.org/docs/stable/generated/torch.optim.SGD.html"},
                     {"G. Goh: Why Momentum Really Works (2017)", "https://distill.pub/2017/momentum/"}},
  };
  static constexpr std::size_t kMoments = 1;

  explicit Momentum(const Update& update) : rate_(update.learningRate), momentum_(update.parameters[0]) {}

  Lanes<float> operator()(Lanes<float> weight, Lanes<float> gradient, Moments<1>& velocity) const {
    velocity[0] = momentum_ * velocity[0] + gradient;
    return weight - rate_ * velocity[0];
  }

 private:
  Lanes<float> rate_;
  Lanes<float> momentum_;
};

}  // namespace downhill
