#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct SoftMargin {
  static constexpr Spec spec{
      .id = "soft-margin",
      .title = "Soft margin loss",
      .task = Task::kBinary,
      .summary =
          "Logistic loss for labels −1 and 1: hinge loss with its corner rounded, never quite satisfied.",
      .use =
          "When labels are −1 and 1 and you want probabilities after all: the sigmoid of the score is one.",
      .avoid =
          "When labels are 0 and 1: it is binary cross-entropy with logits, written for the other labels.",
      .formula = R"(\log(1 + e^{-y\,\hat{y}}))",
      .derivative = R"(-y\,\sigma(-y\,\hat{y}))",
      .predictions = kReals,
      .targets = kMinusOrPlusOne,
      .traits = {.nonNegative = true},
      .relatives = {"bce-with-logits", "hinge", "exponential"},
      .names = {.pytorch = "torch.nn.SoftMarginLoss"},
      .references = {{"J. Friedman, T. Hastie, R. Tibshirani: Additive Logistic Regression: A Statistical "
                      "View of Boosting (2000)",
                      "https://doi.org/10.1214/aos/1016218223"},
                     {"PyTorch: SoftMarginLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.SoftMarginLoss.html"}},
  };

  template <class V>
  static V value(V prediction, V target) {
    return softplus(-(target * prediction));
  }

  template <class V>
  static LogTerms<V> terms(V prediction, V target) {
    return softplusTerms(-(target * prediction));
  }

  template <class V>
  static V gradient(V prediction, V target) {
    return -target * sigmoid(-(target * prediction));
  }
};

}  // namespace downhill
