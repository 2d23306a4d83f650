#pragma once

#include <cmath>

#include "downhill/optimizer.hpp"

namespace downhill {

struct Adam {
  static constexpr Part spec{
      .id = "adam",
      .title = "Adam",
      .summary =
          "Momentum over RMSProp, both corrected for having started at nothing. It works without much "
          "tuning, and so is where most people begin.",
      .formula =
          R"(m \leftarrow \beta_1 m + (1 - \beta_1)\, g \qquad v \leftarrow \beta_2 v + (1 - \beta_2)\, g^2 \qquad w \leftarrow w - \eta\, \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)} + \epsilon})",
      .parameters = {kBeta1, kBeta2, epsilon(1e-8)},
      .references = {{"PyTorch: Adam", "https://pytorch.org/docs/stable/generated/torch.optim.Adam.html"},
                     {"D. Kingma, J. Ba: Adam (2014)", "https://arxiv.org/abs/1412.6980"}},
  };
  static constexpr std::size_t kMoments = 2;

  explicit Adam(const Update& update)
      : keptMean_(update.parameters[0]),
        addedMean_(1 - update.parameters[0]),
        keptSquare_(update.parameters[1]),
        addedSquare_(1 - update.parameters[1]),
        epsilon_(update.parameters[2]),
        rate_(update.learningRate / (1 - power(update.parameters[0], update.step))),
        unbiased_(1 / std::sqrt(1 - power(update.parameters[1], update.step))) {}

  Lanes<float> operator()(Lanes<float> weight, Lanes<float> gradient, Moments<2>& moments) const {
    auto& [mean, square] = moments;
    mean = keptMean_ * mean + addedMean_ * gradient;
    square = keptSquare_ * square + addedSquare_ * gradient * gradient;
    return weight - rate_ * mean / (sqrt(square) * unbiased_ + epsilon_);
  }

 private:
  Lanes<float> keptMean_;
  Lanes<float> addedMean_;
  Lanes<float> keptSquare_;
  Lanes<float> addedSquare_;
  Lanes<float> epsilon_;
  Lanes<float> rate_;
  Lanes<float> unbiased_;
};

}  // namespace downhill
