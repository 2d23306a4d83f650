#pragma once

#include "downhill/optimizer.hpp"

namespace downhill {

struct Nesterov {
  static constexpr Part spec{
      .id = "nesterov",
      .title = "Nesterov momentum",
      .summary = "Momentum that looks a step ahead, and so brakes before it has gone too far.",
      .formula = R"(v \leftarrow \mu v + g \qquad w \leftarrow w - \eta\,(g + \mu v))",
      .parameters = {kMomentum},
      .references = {{"PyTorch: SGD(nesterov=True)",
                      "https://pytorch.org/docs/stable/generated/torch.optim.SGD.html"},
                     {"I. Sutskever et al.: On the importance of initialization and momentum in deep "
                      "learning (2013)",
                      "https://proceedings.mlr.press/v28/sutskever13.html"}},
  };
  static constexpr std::size_t kMoments = 1;

  explicit Nesterov(const Update& update) : rate_(update.learningRate), momentum_(update.parameters[0]) {}

  Lanes<float> operator()(Lanes<float> weight, Lanes<float> gradient, Moments<1>& velocity) const {
    velocity[0] = momentum_ * velocity[0] + gradient;
    return weight - rate_ * (gradient + momentum_ * velocity[0]);
  }

 private:
  Lanes<float> rate_;
  Lanes<float> momentum_;
};

}  // namespace downhill
