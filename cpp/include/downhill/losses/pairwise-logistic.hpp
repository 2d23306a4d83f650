#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct PairwiseLogistic {
  static constexpr Spec spec{
      .id = "pairwise-logistic",
      .title = "Pairwise logistic loss",
      .family = Family::kPairs,
      .task = Task::kRanking,
      .summary = "The surprise that the better one won, going by how far its score is ahead of the other's.",
      .use =
          "To learn an order from comparisons, such as what was chosen over what was shown: give the scores "
          "of the better ones as predictions.",
      .avoid = "When only the head of the list matters: all pairs count the same here.",
      .formula = R"(\log\bigl(1 + e^{-(\hat{y} - o)}\bigr))",
      .derivative = R"(-\frac{1}{1 + e^{\hat{y} - o}})",
      .predictions = kReals,
      .others = kReals,
      .traits = {.nonNegative = true},
      .relatives = {"margin-ranking", "soft-margin"},
      .names = {},
      .recipe = R"(loss = torch.nn.functional.softplus(others - predictions).mean())",
      .references = {{"C. Burges et al.: Learning to Rank using Gradient Descent (2005), RankNet",
                      "https://doi.org/10.1145/1102351.1102363"},
                     {"S. Rendle et al.: BPR, Bayesian Personalized Ranking from Implicit Feedback (2009)",
                      "https://arxiv.org/abs/1205.2618"}},
  };

  template <class V>
  static V value(V prediction, V other) {
    return softplus(other - prediction);
  }

  template <class V>
  static LogTerms<V> terms(V prediction, V other) {
    return softplusTerms(other - prediction);
  }

  template <class V>
  static V gradient(V prediction, V other) {
    return -sigmoid(other - prediction);
  }
};

}  // namespace downhill
