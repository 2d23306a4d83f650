#pragma once

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
      .clip = Clip{.inDouble = 1e-15, .inFloat = 0x1p-24},
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
      .relatives = {"focal-with-logits", "bce", "tversky"},
      .names = {.keras = "keras.losses.BinaryFocalCrossentropy"},
      .references = {{"T.-Y. Lin, P. Goyal, R. Girshick, K. He, P. Dollár: Focal Loss for Dense Object "
                      "Detection (2017)",
                      "https://arxiv.org/abs/1708.02002"},
                     {"Keras: BinaryFocalCrossentropy",
                      "https://keras.io/api/losses/probabilistic_losses/#binaryfocalcrossentropy-class"}},
  };

  template <class V>
  static V value(V prediction, V target, V gamma, V alpha) {
    const Truth<V> truth(prediction, target);
    return -(truth.weight(alpha) * powShared(truth.missed, gamma) * truth.logarithm());
  }

  template <class V>
  static V gradient(V prediction, V target, V gamma, V alpha) {
    const Truth<V> truth(prediction, target);
    const V steepness = gamma * truth.logarithm() / truth.missed - 1.0 / truth.probability;
    return truth.sign() * truth.weight(alpha) * powShared(truth.missed, gamma) * steepness;
  }

 private:
  /// The prediction as seen from the class that is true.
  template <class V>
  struct Truth {
    V label;
    V probability;
    V missed;

    Truth(V prediction, V target)
        : label(target),
          probability(ofTrue(clipped(prediction), 1.0 - clipped(prediction))),
          missed(ofTrue(1.0 - clipped(prediction), clipped(prediction))) {}

    [[nodiscard]] V ofTrue(V ifPositive, V ifNegative) const {
      return select(label > V(0), ifPositive, ifNegative);
    }
    [[nodiscard]] V weight(V alpha) const { return ofTrue(alpha, 1.0 - alpha); }
    [[nodiscard]] V sign() const { return ofTrue(V(1), V(-1)); }

    // For negatives the probability is a difference, and its rounding error is known: see log1p.
    [[nodiscard]] V logarithm() const {
      const V lost = ofTrue(V(0), (1.0 - probability) - missed);
      return log(probability) + lost / probability;
    }
  };

  template <class V>
  static V clipped(V prediction) {
    constexpr double kMargin = spec.clip->margin<typename V::Scalar>();
    return min(max(prediction, V(kMargin)), V(1.0 - kMargin));
  }
};

}  // namespace downhill
