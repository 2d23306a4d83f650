#pragma once

#include "downhill/optimizers/adam.hpp"

namespace downhill {

struct Adamw {
  static constexpr Part spec{
      .id = "adamw",
      .title = "AdamW",
      .summary =
          "Adam, and every weight shrinks a little at each step, by itself and not by way of the gradient, "
          "which Adam would rescale.",
      .formula = R"(w \leftarrow (1 - \eta \lambda)\, w \qquad \text{then as Adam})",
      .parameters = {kBeta1,
                     kBeta2,
                     epsilon(1e-8),
                     {.id = "weightDecay",
                      .title = "Weight decay",
                      .summary = "How fast weights and biases shrink, in units of the learning rate.",
                      .range = kNotNegative,
                      .fallback = 0.01}},
      .references = {{"PyTorch: AdamW", "https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html"},
                     {"I. Loshchilov, F. Hutter: Decoupled Weight Decay Regularization (2017)",
                      "https://arxiv.org/abs/1711.05101"}},
  };
  static constexpr std::size_t kMoments = Adam::kMoments;

  explicit Adamw(const Update& update)
      : adam_(update), kept_(1 - update.learningRate * update.parameters[3]) {}

  Lanes<float> operator()(Lanes<float> weight, Lanes<float> gradient, Moments<2>& moments) const {
    return adam_(kept_ * weight, gradient, moments);
  }

 private:
  Adam adam_;
  Lanes<float> kept_;
};

}  // namespace downhill
