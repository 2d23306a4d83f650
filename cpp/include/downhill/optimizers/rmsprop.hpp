#pragma once

#include "downhill/optimizer.hpp"

namespace downhill {

struct Rmsprop {
  static constexpr Part spec{
      .id = "rmsprop",
      .title = "RMSProp",
      .summary =
          "Divides every slope by how large it has been of late, so that steep and gentle directions are "
          "walked at one pace.",
      .formula =
          R"(s \leftarrow \alpha s + (1 - \alpha)\, g^2 \qquad w \leftarrow w - \eta\, \frac{g}{\sqrt{s} + \epsilon})",
      .parameters = {{.id = "alpha",
                      .title = "Alpha",
                      .summary = "How slowly the mean of the square forgets.",
                      .range = kDecay,
                      .fallback = 0.99},
                     epsilon(1e-8)},
      .references = {{"PyTorch: RMSprop",
                      "https://pytorch.org/docs/stable/generated/torch.optim.RMSprop.html"},
                     {"G. Hinton: Neural Networks for Machine Learning, lecture 6e (2012)",
                      "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf"}},
  };
  static constexpr std::size_t kMoments = 1;

  explicit Rmsprop(const Update& update)
      : rate_(update.learningRate),
        kept_(update.parameters[0]),
        added_(1 - update.parameters[0]),
        epsilon_(update.parameters[1]) {}

  Lanes<float> operator()(Lanes<float> weight, Lanes<float> gradient, Moments<1>& square) const {
    square[0] = kept_ * square[0] + added_ * gradient * gradient;
    return weight - rate_ * gradient / (sqrt(square[0]) + epsilon_);
  }

 private:
  Lanes<float> rate_;
  Lanes<float> kept_;
  Lanes<float> added_;
  Lanes<float> epsilon_;
};

}  // namespace downhill
