#pragma once

#include "downhill/optimizer.hpp"

namespace downhill {

struct Adagrad {
  static constexpr Part spec{
      .id = "adagrad",
      .title = "AdaGrad",
      .summary =
          "Every weight has a rate of its own, which falls with all the slopes that it has seen: good for "
          "rare features, and slower and slower.",
      .formula = R"(s \leftarrow s + g^2 \qquad w \leftarrow w - \eta\, \frac{g}{\sqrt{s} + \epsilon})",
      .parameters = {epsilon(1e-10)},
      .references = {{"PyTorch: Adagrad",
                      "https://pytorch.org/docs/stable/generated/torch.optim.Adagrad.html"},
                     {"J. Duchi, E. Hazan, Y. Singer: Adaptive Subgradient Methods (2011)",
                      "https://jmlr.org/papers/v12/duchi11a.html"}},
  };
  static constexpr std::size_t kMoments = 1;

  explicit Adagrad(const Update& update) : rate_(update.learningRate), epsilon_(update.parameters[0]) {}

  Lanes<float> operator()(Lanes<float> weight, Lanes<float> gradient, Moments<1>& squares) const {
    squares[0] += gradient * gradient;
    return weight - rate_ * gradient / (sqrt(squares[0]) + epsilon_);
  }

 private:
  Lanes<float> rate_;
  Lanes<float> epsilon_;
};

}  // namespace downhill
