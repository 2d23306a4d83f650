#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct MarginRanking {
  static constexpr Spec spec{
      .id = "margin-ranking",
      .title = "Margin ranking loss",
      .family = Family::kPairs,
      .task = Task::kRanking,
      .summary = "Of two scores the right one must be higher, and by a margin; then it costs nothing.",
      .use =
          "To learn an order from comparisons: target 1 where the prediction should outscore the other, −1 "
          "where the other should win.",
      .avoid =
          "When a comparison may be wrong, or is a matter of degree: pairwise-logistic speaks in "
          "probabilities and never stops asking.",
      .formula = R"(\max\bigl(0,\ m - y\,(\hat{y} - o)\bigr))",
      .derivative = R"(\begin{cases} -y & m > y\,(\hat{y} - o) \\ 0 & \text{otherwise} \end{cases})",
      .predictions = kReals,
      .others = kReals,
      .targets = kMinusOrPlusOne,
      .parameters = {{.id = "margin",
                      .title = "Margin",
                      .summary = "How much higher the right one must be.",
                      .range = kNotNegative,
                      .fallback = 0}},
      .traits = {.nonNegative = true},
      .relatives = {"pairwise-logistic", "hinge", "triplet"},
      .names = {.pytorch = "torch.nn.MarginRankingLoss"},
      .references = {{"R. Herbrich, T. Graepel, K. Obermayer: Support Vector Learning for Ordinal Regression "
                      "(1999)",
                      "https://doi.org/10.1049/cp:19991091"},
                     {"PyTorch: MarginRankingLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html"}},
  };

  template <class V>
  static V value(V prediction, V other, V target, V margin) {
    return max(margin - target * (prediction - other), V(0));
  }

  // At the kink either slope would do; 0 leaves a pair that is just right where it is.
  template <class V>
  static V gradient(V prediction, V other, V target, V margin) {
    return onlyWhere(margin > target * (prediction - other), -target);
  }
};

}  // namespace downhill
