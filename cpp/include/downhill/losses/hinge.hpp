#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct Hinge {
  static constexpr Spec spec{
      .id = "hinge",
      .title = "Hinge loss",
      .task = Task::kBinary,
      .summary = "Nothing for what is right by a margin, and for the rest as much as it falls short.",
      .use =
          "For a boundary with room on both sides of it, as in support vector machines. Labels are −1 and 1.",
      .avoid = "When you need probabilities: the score says which side, and nothing of how sure.",
      .formula = R"(\max(0, 1 - y\,\hat{y}))",
      .derivative = R"(\begin{cases} -y & y\,\hat{y} < 1 \\ 0 & \text{otherwise} \end{cases})",
      .predictions = kReals,
      .targets = kMinusOrPlusOne,
      .traits = {.zeroAtTarget = true, .nonNegative = true},
      .relatives = {"squared-hinge", "soft-margin", "exponential", "multi-margin"},
      .names = {.keras = "keras.losses.Hinge",
                .tensorflowjs = "tf.losses.hingeLoss",
                .scikitLearn = "sklearn.metrics.hinge_loss"},
      .recipe = R"(loss = torch.relu(1 - targets * predictions).mean())",
      .references = {{"C. Cortes, V. Vapnik: Support-Vector Networks (1995)",
                      "https://doi.org/10.1007/BF00994018"},
                     {"scikit-learn: hinge_loss",
                      "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.hinge_loss.html"},
                     {"Keras: Hinge", "https://keras.io/api/losses/hinge_losses/#hinge-class"}},
  };

  template <class V>
  static V value(V prediction, V target) {
    return max(1.0 - target * prediction, V(0));
  }

  // On the margin itself, where there is no derivative, 0 leaves what is right where it is.
  template <class V>
  static V gradient(V prediction, V target) {
    return onlyWhere(target * prediction < V(1), -target);
  }
};

}  // namespace downhill
