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
      .use = "After a layer that gives log-probabilities already.",
      .avoid = "On scores or on probabilities: cross-entropy takes the scores, and does both steps at once.",
      .formula = R"(-\ell_y)",
      .derivative = R"(-[k = y])",
      .predictions = rowsOf(kReals),
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

  /// Of each row it takes one number and no more: there is nothing to be gained by lanes.
  template <class T>
  static double run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    const T* const logProbabilities = batch.inputs[0];
    const T* const labels = batch.inputs[static_cast<std::size_t>(Role::kTargets)];
    if (gradient) std::fill_n(gradient, batch.count * batch.width, T{0});
    double total = 0;
    double sum = 0;
    for (std::size_t i = 0; i < batch.count; ++i) {
      const auto label = static_cast<std::size_t>(labels[i]);
      const std::size_t at = i * batch.width + label;
      const T own = batch.weights ? batch.weights[i] : T{1};
      const T weight = batch.classWeights ? batch.classWeights[label] * own : own;
      const T value = -(weight * logProbabilities[at]);
      if (values) values[i] = value;
      if (gradient) gradient[at] = -(weight * scale);
      sum += static_cast<double>(value);
      // Again and again put aside, so that a small loss is not lost beside the sum of all others.
      if (i % 512 == 511) total += std::exchange(sum, 0);
    }
    return total + sum;
  }
};

}  // namespace downhill
