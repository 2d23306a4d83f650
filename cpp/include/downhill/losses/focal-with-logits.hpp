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
      .relatives = {"focal", "bce-with-logits"},
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
    const V score = ofTrue(target, prediction, -prediction);
    return ofTrue(target, alpha, 1.0 - alpha) * pow(sigmoid(-score), gamma) * softplus(-score);
  }

  template <class V>
  static V gradient(V prediction, V target, V gamma, V alpha) {
    const V score = ofTrue(target, prediction, -prediction);
    const V missed = sigmoid(-score);
    const V steepness = gamma * sigmoid(score) * softplus(-score) + missed;
    return ofTrue(target, -alpha, 1.0 - alpha) * pow(missed, gamma) * steepness;
  }

 private:
  template <class V>
  static V ofTrue(V target, V ifPositive, V ifNegative) {
    return select(target > V(0), ifPositive, ifNegative);
  }
};

}  // namespace downhill
