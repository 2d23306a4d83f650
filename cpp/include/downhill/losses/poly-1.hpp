#pragma once

#include "downhill/loss.hpp"
#include "downhill/softmax.hpp"

namespace downhill {

struct Poly1 {
  static constexpr Spec spec{
      .id = "poly-1",
      .title = "Poly-1 cross-entropy",
      .family = Family::kRows,
      .task = Task::kMulticlass,
      .summary = "Cross-entropy with a little more of the first term of its series.",
      .use = "As cross-entropy, with one more knob: how much the doubt about the right class counts.",
      .avoid = "Before plain cross-entropy has been tried: the gain is small and the knob must be tuned.",
      .formula = R"(-\log p_y + \varepsilon\,(1 - p_y), \quad p = \operatorname{softmax}(x))",
      .derivative = R"((p_k - [k = y])\,(1 + \varepsilon\, p_y))",
      .predictions = rowsOf(kReals),
      .targets = kClass,
      .parameters = {{.id = "epsilon",
                      .title = "Epsilon",
                      .summary = "How much is added to the first term of the series.",
                      .range = {.low = 0, .includesLow = true},
                      .fallback = 1}},
      .traits = {.nonNegative = true},
      .relatives = {"sparse-cross-entropy", "focal-with-logits"},
      .recipe = R"(
right = predictions.softmax(dim=1).gather(1, targets[:, None]).mean()
loss = torch.nn.functional.cross_entropy(predictions, targets) + epsilon * (1 - right))",
      .references = {{"Z. Leng et al.: PolyLoss (2022)", "https://arxiv.org/abs/2204.12511"}},
  };

  template <class V>
  static V evaluate(Row<V> logits, V label, Row<V> classWeights, V epsilon, Slopes<V> slopes) {
    const Softmax<V> softmax = softmaxOf(logits, slopes);
    const V surprise = softmax.surprise(logits.at(label));
    const V doubt = -expm1(-surprise);
    const V weight = classWeights.at(label);
    if (slopes) {
      const V steepness = weight * (1 + epsilon * expOfFall(-surprise));
      V k(0);
      for (std::size_t c = 0; c < logits.size(); ++c, k += 1) {
        slopes[c] = steepness * (softmax.ofHighest * slopes[c] - onlyWhere(k == label, V(1)));
      }
    }
    return weight * (surprise + epsilon * doubt);
  }
};

}  // namespace downhill
