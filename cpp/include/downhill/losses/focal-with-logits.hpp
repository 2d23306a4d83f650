#pragma once

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
      .parameters = {{.id = "gamma",
                      .title = "Focus",
                      .summary = "How strongly what is already right is played down; 0 plays nothing down.",
                      .range = kNotNegative,
                      .fallback = 2},
                     {.id = "alpha",
                      .title = "Weight of positives",
                      .summary = "The share of the weight that positives have; negatives have the rest.",
                      .range = kUnitInterval,
                      .fallback = 0.25}},
      .traits = {.nonNegative = true},
      .relatives = {"focal", "bce-with-logits", "poly-1"},
      .names = {.pytorch = "torchvision.ops.sigmoid_focal_loss",
                .keras = "keras.losses.BinaryFocalCrossentropy"},
      .references = {{"T.-Y. Lin, P. Goyal, R. Girshick, K. He, P. Dollár: Focal Loss for Dense Object "
                      "Detection (2017)",
                      "https://arxiv.org/abs/1708.02002"},
                     {"torchvision: sigmoid_focal_loss",
                      "https://pytorch.org/vision/stable/generated/torchvision.ops.sigmoid_focal_loss.html"}},
  };

  template <class V>
  static V value(V prediction, V target, V gamma, V alpha) {
    const V missed = ofTrue(target, sidesOf(prediction).no, sidesOf(prediction).yes);
    return ofTrue(target, alpha, 1.0 - alpha) * powShared(missed, gamma) * surprise(prediction, target);
  }

  template <class V>
  static V gradient(V prediction, V target, V gamma, V alpha) {
    const auto [yes, no] = sidesOf(prediction);
    const V missed = ofTrue(target, no, yes);
    const V steepness = gamma * ofTrue(target, yes, no) * surprise(prediction, target) + missed;
    return ofTrue(target, -alpha, 1.0 - alpha) * powShared(missed, gamma) * steepness;
  }

 private:
  /// Minus the logarithm of the probability that the true class has.
  template <class V>
  static V surprise(V prediction, V target) {
    const V wrong = max(ofTrue(target, -prediction, prediction), V(0));
    return wrong + log1pOfUnit(exp(-abs(prediction)));
  }

  template <class V>
  static V ofTrue(V target, V ifPositive, V ifNegative) {
    return select(target > V(0), ifPositive, ifNegative);
  }
};

}  // namespace downhill
