#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct SquaredHinge {
  static constexpr Spec spec{
      .id = "squared-hinge",
      .title = "Squared hinge loss",
      .task = Task::kBinary,
      .summary = "Hinge loss squared: smooth at the margin, and stricter with what is far on the wrong side.",
      .use = "When hinge loss is what you want and the method of training needs a slope without a jump.",
      .avoid = "With wrong labels in the data: each pulls with the square of how far it is off.",
      .formula = R"(\max(0, 1 - y\,\hat{y})^2)",
      .derivative = R"(-2\,y\,\max(0, 1 - y\,\hat{y}))",
      .predictions = kReals,
      .targets = kMinusOrPlusOne,
      .traits = {.zeroAtTarget = true, .nonNegative = true},
      .relatives = {"hinge", "soft-margin"},
      .names = {.keras = "keras.losses.SquaredHinge", .tensorflowjs = "squaredHinge"},
      .recipe = R"(loss = torch.relu(1 - targets * predictions).square().mean())",
      .references = {{"Y. Tang: Deep Learning using Linear Support Vector Machines (2013)",
                      "https://arxiv.org/abs/1306.0239"},
                     {"Keras: SquaredHinge", "https://keras.io/api/losses/hinge_losses/#squaredhinge-class"}},
  };

  template <class V>
  static V value(V prediction, V target) {
    const V missing = max(1.0 - target * prediction, V(0));
    return missing * missing;
  }

  template <class V>
  static V gradient(V prediction, V target) {
    return -2.0 * target * max(1.0 - target * prediction, V(0));
  }
};

}  // namespace downhill
