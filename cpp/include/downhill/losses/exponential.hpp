#pragma once

#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Exponential {
  static constexpr Spec spec{
      .id = "exponential",
      .title = "Exponential loss",
      .task = Task::kBinary,
      .summary = "Every step to the wrong side multiplies the cost: the loss behind AdaBoost.",
      .use =
          "In boosting, where its reweighting of examples has a closed form and each round is a weak "
          "learner.",
      .avoid =
          "With wrong labels in the data, which soon have all the weight; and with scores below −709 for the "
          "true side, whose exponential is no number.",
      .formula = R"(e^{-y\,\hat{y}})",
      .derivative = R"(-y\,e^{-y\,\hat{y}})",
      .predictions = kReals,
      .targets = kMinusOrPlusOne,
      .traits = {.nonNegative = true, .exponential = true},
      .relatives = {"soft-margin", "hinge"},
      .recipe = R"(loss = torch.exp(-targets * predictions).mean())",
      .references = {{"J. Friedman, T. Hastie, R. Tibshirani: Additive Logistic Regression: A Statistical "
                      "View of Boosting (2000)",
                      "https://doi.org/10.1214/aos/1016218223"}},
  };
  static constexpr bool isDear = true;

  template <class V>
  static V value(V prediction, V target) {
    return exp(-(target * prediction));
  }

  template <class V>
  static V gradient(V prediction, V target) {
    return -target * exp(-(target * prediction));
  }
};

}  // namespace downhill
