#pragma once

#include <algorithm>
#include <utility>

#include "downhill/loss.hpp"

namespace downhill {

struct Nll {
  static constexpr Spec spec{
      .id = "nll",
      .title = "Negative log-likelihood",
      .family = Family::kRows,
      .task = Task::kMulticlass,
      .summary = "The surprise at the class that it was, of a model that says log-probabilities.",
      .use =
          "After a layer that gives log-probabilities already. Of each row only the one of the right class "
          "has "
          "a say: the others may be anything, infinity too.",
      .avoid = "On scores or on probabilities: cross-entropy takes the scores, and does both steps at once.",
      .formula = R"(-\ell_y)",
      .derivative = R"(-[k = y])",
      .predictions = pickedFrom(kReals),
      .targets = kClass,
      .relatives = {"sparse-cross-entropy", "cross-entropy"},
      .names = {.pytorch = "torch.nn.NLLLoss"},
      .references = {{"R. A. Fisher: On the Mathematical Foundations of Theoretical Statistics (1922)",
                      "https://doi.org/10.1098/rsta.1922.0009"},
                     {"PyTorch: NLLLoss", "https://pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html"}},
  };

  template <class T>
  static std::size_t room(const Batch<T>& /*batch*/) {
    return 0;
  }

  /// Of each row it takes one number and no more.
  template <class T>
  static double run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    using V = Lanes<T>;
    const T* const logProbabilities = batch.inputs[0];
    const T* const labels = batch.inputs[static_cast<std::size_t>(Role::kTargets)];
    const std::size_t width = batch.width;
    if (gradient) std::fill_n(gradient, batch.count * width, T{0});
    double total = 0;
    double sum = 0;
    for (std::size_t at = 0; at < batch.count; at += V::kCount) {
      const std::size_t count = std::min(V::kCount, batch.count - at);
      const auto index = V::loadFirst(labels + at, count).whole();
      // Where fewer are left, the lanes too many repeat the first.
      const auto place = [&](std::size_t lane) {
        return (at + (lane < count ? lane : 0)) * width + index[lane];
      };
      V weight = batch.weights ? V::loadFirst(batch.weights + at, count) : V(1);
      if (batch.classWeights) {
        weight = weight * V::each([&](std::size_t lane) { return batch.classWeights[index[lane]]; });
      }
      const V value = -(weight * V::each([&](std::size_t lane) { return logProbabilities[place(lane)]; }));
      if (values) value.storeFirst(values + at, count);
      for (std::size_t lane = 0; gradient && lane < count; ++lane) {
        gradient[place(lane)] = -(weight[lane] * scale);
      }
      sum += value.sumFirst(count);
      // Again and again put aside, so that a small loss is not lost beside the sum of all others.
      if (at % 512 == 0) total += std::exchange(sum, 0);
    }
    return total + sum;
  }
};

}  // namespace downhill
