#pragma once

#include "downhill/binary.hpp"
#include "downhill/loss.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct FocalWithLogits {
  static constexpr Spec spec{
      .id = "focal-with-logits",
      .title = "Focal loss with logits",
      .task = Task::kBinary,
      .summary = "Focal loss of a raw score: the sigmoid is inside, and nothing is lost to it.",
      .use =
          "When one class is rare and easy examples of the other drown it, and you train the score yourself.",
      .avoid =
          "On labels with errors in them: it dwells on just those. And on balanced data, where cross-entropy "
          "does as well.",
      .formula =
          R"(\alpha_t\,\sigma(-z)^\gamma \log(1 + e^{-z}), \quad z = \begin{cases} \hat{y} & y = 1 \\ -\hat{y} & y = 0 \end{cases})",
      .derivative =
          R"(\mp \alpha_t\,\sigma(-z)^\gamma \bigl(\gamma\,\sigma(z) \log(1 + e^{-z}) + \sigma(-z)\bigr))",
      .predictions = kReals,
      .targets = kZeroOrOne,
      .parameters = {kGamma, kAlpha},
      .traits = {.nonNegative = true},
      .relatives = {"focal", "bce-with-logits", "poly-1"},
      .names = {.pytorch = "torchvision.ops.sigmoid_focal_loss",
                .keras = "keras.losses.BinaryFocalCrossentropy"},
      .references = {kFocalPaper,
                     {"torchvision: sigmoid_focal_loss",
                      "https://pytorch.org/vision/stable/generated/torchvision.ops.sigmoid_focal_loss.html"}},
  };
  static constexpr bool isDear = true;

  template <class V>
  static V value(V prediction, V target, V gamma, V alpha) {
    return both(prediction, target, gamma, alpha).value;
  }

  template <class V>
  static V gradient(V prediction, V target, V gamma, V alpha) {
    return both(prediction, target, gamma, alpha).gradient;
  }

  // All of one power: the probability of the class that is true, what of it is missed, and its logarithm.
  template <class V>
  static ValueAndGradient<V> both(V prediction, V target, V gamma, V alpha) {
    const V score = ofTrue(target, prediction, -prediction);
    const auto [probability, missed] = sidesOf(score);
    const V surprise = max(-score, V(0)) + log1pOfUnit(expOfFall(-abs(score)));
    const V focused = focus(missed, target, gamma, alpha);
    const V steepness = gamma * probability * surprise + missed;
    return {focused * surprise, ofTrue(target, V(-1), V(1)) * focused * steepness};
  }
};

}  // namespace downhill
