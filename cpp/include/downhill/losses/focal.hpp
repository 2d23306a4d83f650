#pragma once

#include "downhill/binary.hpp"
#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Focal {
  static constexpr Spec spec{
      .id = "focal",
      .title = "Focal loss",
      .task = Task::kBinary,
      .summary = "Binary cross-entropy that turns its eyes from what is already right.",
      .use =
          "When one class is rare and easy examples of the other drown it, as background does in object "
          "detection, and the prediction is a probability.",
      .avoid =
          "On labels with errors in them: it dwells on just those. And on balanced data, where cross-entropy "
          "does as well.",
      .formula =
          R"(-\alpha_t\,(1 - p_t)^\gamma \log p_t, \quad p_t = \begin{cases} \hat{y} & y = 1 \\ 1 - \hat{y} & y = 0 \end{cases})",
      .derivative =
          R"(\pm \alpha_t\,(1 - p_t)^\gamma \Bigl(\frac{\gamma \log p_t}{1 - p_t} - \frac{1}{p_t}\Bigr))",
      .predictions = kUnitInterval,
      .targets = kZeroOrOne,
      .clip = kProbabilityClip,
      .parameters = {kGamma, kAlpha},
      .traits = {.nonNegative = true},
      .relatives = {"focal-with-logits", "bce", "tversky"},
      .names = {.keras = "keras.losses.BinaryFocalCrossentropy"},
      .recipe = R"(
right = torch.where(targets == 1, predictions, 1 - predictions).clamp(min=1e-7)
weight = torch.where(targets == 1, alpha, 1 - alpha)
loss = (-weight * (1 - right) ** gamma * right.log()).mean())",
      .references = {kFocalPaper,
                     {"Keras: BinaryFocalCrossentropy",
                      "https://keras.io/api/losses/probabilistic_losses/#binaryfocalcrossentropy-class"}},
  };
  static constexpr bool isDear = true;

  template <class V>
  static V value(V prediction, V target, V gamma, V alpha) {
    const Truth<V> truth(prediction, target);
    return -(focus(truth.missed, target, gamma, alpha) * truth.logarithm());
  }

  template <class V>
  static V gradient(V prediction, V target, V gamma, V alpha) {
    const Truth<V> truth(prediction, target);
    const V steepness = gamma * truth.logarithm() / truth.missed - 1.0 / truth.probability;
    return ofTrue(target, V(1), V(-1)) * focus(truth.missed, target, gamma, alpha) * steepness;
  }

 private:
  /// The prediction as seen from the class that is true.
  template <class V>
  struct Truth {
    V probability;
    V missed;

    Truth(V prediction, V target)
        : probability(ofTrue(target, clipped(prediction), 1.0 - clipped(prediction))),
          missed(ofTrue(target, 1.0 - clipped(prediction), clipped(prediction))) {}

    // For negatives the probability is a difference, and its rounding error is known: see log1p.
    [[nodiscard]] V logarithm() const {
      return log(probability) + ((1.0 - probability) - missed) / probability;
    }
  };
};

}  // namespace downhill
