#pragma once

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
      .references = {{"PyTorch: NLLLoss", "https://pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html"}},
  };

  template <class V>
  static V evaluate(Row<V> logProbabilities, V label, Row<V> classWeights, Slopes<V> slopes) {
    const V weight = classWeights.at(label);
    if (slopes) {
      V k(0);
      for (std::size_t c = 0; c < logProbabilities.size(); ++c, k += 1) {
        slopes[c] = select(k == label, -weight, V(0));
      }
    }
    return -(weight * logProbabilities.at(label));
  }
};

}  // namespace downhill
