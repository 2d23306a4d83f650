#pragma once

#include "downhill/optimizer.hpp"

namespace downhill {

struct Sgd {
  static constexpr Part spec{
      .id = "sgd",
      .title = "Gradient descent",
      .summary =
          "A step down the slope of the batch, as long as the slope is steep. With batches of a few samples "
          "it is stochastic gradient descent, SGD.",
      .formula = R"(w \leftarrow w - \eta\, g)",
      .references = {{"PyTorch: SGD", "https://pytorch.org/docs/stable/generated/torch.optim.SGD.html"}},
  };
  static constexpr std::size_t kMoments = 0;

  explicit Sgd(const Update& update) : rate_(update.learningRate) {}

  Lanes<float> operator()(Lanes<float> weight, Lanes<float> gradient, Moments<0>& /*none*/) const {
    return weight - rate_ * gradient;
  }

 private:
  Lanes<float> rate_;
};

}  // namespace downhill
