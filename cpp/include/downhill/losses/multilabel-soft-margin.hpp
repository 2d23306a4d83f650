#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct MultilabelSoftMargin {
  static constexpr Spec spec{
      .id = "multilabel-soft-margin",
      .title = "Multi-label soft margin",
      .family = Family::kRows,
      .task = Task::kMultilabel,
      .summary = "One yes-or-no question for each class, and the mean of the surprises at the answers.",
      .use = "The standard where any number of classes may be right at once: one logit a class.",
      .avoid = "When exactly one class is right: cross-entropy lets the classes compete.",
      .formula = R"(-\frac{1}{C} \sum_c \bigl(y_c \log \sigma(x_c) + (1 - y_c) \log \sigma(-x_c)\bigr))",
      .derivative = R"(\frac{1}{C}\,(\sigma(x_k) - y_k))",
      .predictions = rowsOf(kReals),
      .targets = rowsOf(kZeroOrOne),
      .traits = {.nonNegative = true},
      .relatives = {"multilabel-margin", "bce-with-logits"},
      .names = {.pytorch = "torch.nn.MultiLabelSoftMarginLoss",
                .keras = "keras.losses.BinaryCrossentropy",
                .tensorflowjs = "tf.losses.sigmoidCrossEntropy"},
      .references =
          {{"J. Nam et al.: Large-scale Multi-label Text Classification: Revisiting Neural Networks (2014)",
            "https://arxiv.org/abs/1312.5419"},
           {"PyTorch: MultiLabelSoftMarginLoss",
            "https://pytorch.org/docs/stable/generated/torch.nn.MultiLabelSoftMarginLoss.html"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& logits, const auto& targets, const auto& classWeights,
                                           SlopesAlong<V> slopes) {
    // A yes is a no to the opposite: with the sign turned there is one question, and nothing cancels.
    const auto turnOf = [](V y) { return 1 - 2 * y; };
    const V each = 1 / V(logits.size());
    if (slopes) {
      slopes.write([=](V x, V y, V weight) { return each * weight * turnOf(y) * sigmoid(turnOf(y) * x); },
                   logits, targets, classWeights);
    }
    return sumsOver([=](V x, V y, V weight) { return std::array{each * weight * softplus(turnOf(y) * x)}; },
                    logits, targets, classWeights)[0];
  }
};

}  // namespace downhill
