#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct MultiMargin {
  static constexpr Spec spec{
      .id = "multi-margin",
      .title = "Multi-class margin",
      .family = Family::kRows,
      .task = Task::kMulticlass,
      .summary = "The right class must lead every other by a margin; what it lacks is the loss.",
      .use = "For one class out of several where only the decision counts, as in a support vector machine.",
      .avoid = "When probabilities are wanted: the scores mean nothing beyond their order and the margin.",
      .formula = R"(\frac{1}{C} \sum_{c \ne y} \max(0,\ m - x_y + x_c))",
      .derivative =
          R"(\frac{1}{C} \begin{cases} [m - x_y + x_k > 0] & k \ne y \\ -\#\{c \ne y : m - x_y + x_c > 0\} & k = y \end{cases})",
      .predictions = rowsOf(kReals),
      .targets = kClass,
      .parameters = {{.id = "margin",
                      .title = "Margin",
                      .summary = "By how much the right class must lead.",
                      .range = {.low = 0},
                      .fallback = 1}},
      .traits = {.nonNegative = true},
      .relatives = {"multilabel-margin", "sparse-cross-entropy", "hinge", "margin-ranking"},
      .names = {.pytorch = "torch.nn.MultiMarginLoss"},
      .references =
          {{"PyTorch: MultiMarginLoss",
            "https://pytorch.org/docs/stable/generated/torch.nn.MultiMarginLoss.html"},
           {"J. Weston, C. Watkins: Support Vector Machines for Multi-Class Pattern Recognition (1999)",
            "https://www.elen.ucl.ac.be/Proceedings/esann/esannpdf/es1999-461.pdf"}},
  };

  template <class V>
  static V evaluate(Row<V> scores, V label, Row<V> classWeights, V margin, Slopes<V> slopes) {
    const V share = classWeights.at(label) / scores.size();
    const V leader = scores.at(label);
    V sum(0);
    V breaches(0);
    V k(0);
    for (std::size_t c = 0; c < scores.size(); ++c, k += 1) {
      const V lack = zeroWhere(k == label, margin - (leader - scores[c]));
      const V breached = onlyWhere(lack > V(0), V(1));
      sum += max(lack, V(0));
      breaches += breached;
      if (slopes) slopes[c] = breached * share;
    }
    if (slopes) {
      k = V(0);
      for (std::size_t c = 0; c < scores.size(); ++c, k += 1) {
        slopes[c] = select(k == label, -(breaches * share), slopes[c]);
      }
    }
    return sum * share;
  }
};

}  // namespace downhill
