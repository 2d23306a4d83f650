#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct MultilabelMargin {
  static constexpr Spec spec{
      .id = "multilabel-margin",
      .title = "Multi-label margin",
      .family = Family::kRows,
      .task = Task::kMultilabel,
      .summary = "Every class that is right must lead every class that is not by 1.",
      .use = "When any number of classes may be right and their order by score is what counts.",
      .avoid = "With very many classes: every right one is held against every wrong one.",
      .formula = R"(\frac{1}{C} \sum_{j : y_j = 1} \sum_{i : y_i = 0} \max(0,\ 1 - x_j + x_i))",
      .derivative =
          R"(\frac{1}{C} \begin{cases} -\#\{i : y_i = 0,\ 1 - x_k + x_i > 0\} & y_k = 1 \\ \#\{j : y_j = 1,\ 1 - x_j + x_k > 0\} & y_k = 0 \end{cases})",
      .predictions = rowsOf(kReals),
      .targets = rowsOf(kZeroOrOne),
      .traits = {.nonNegative = true},
      .relatives = {"multi-margin", "multilabel-soft-margin", "margin-ranking"},
      .names = {.pytorch = "torch.nn.MultiLabelMarginLoss"},
      .references =
          {{"A. Elisseeff, J. Weston: A Kernel Method for Multi-Labelled Classification (2001)",
            "https://papers.nips.cc/paper/2001/hash/39dcaf7a053dc372fbc391d4e6b5d693-Abstract.html"},
           {"PyTorch: MultiLabelMarginLoss",
            "https://pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html"}},
  };

  template <class V>
  static V evaluate(Row<V> scores, Row<V> targets, Row<V> classWeights, Slopes<V> slopes) {
    const std::size_t classes = scores.size();
    if (slopes) {
      for (std::size_t c = 0; c < classes; ++c) slopes[c] = V(0);
    }
    V value(0);
    for (std::size_t j = 0; j < classes; ++j) {
      const V share = targets[j] * classWeights[j] / classes;
      for (std::size_t i = 0; i < classes; ++i) {
        const V lack = 1 - (scores[j] - scores[i]);
        const V breached = onlyWhere(lack > V(0), share * (1 - targets[i]));
        value += breached * lack;
        if (slopes) {
          slopes[j] = slopes[j] - breached;
          slopes[i] = slopes[i] + breached;
        }
      }
    }
    return value;
  }
};

}  // namespace downhill
