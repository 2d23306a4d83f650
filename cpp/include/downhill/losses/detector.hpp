#pragma once

#include "downhill/loss.hpp"
#include "downhill/softmax.hpp"
#include "downhill/stable.hpp"

namespace downhill {

struct Detector {
  static constexpr std::size_t kBox = 4;

  static constexpr Spec spec{
      .id = "detector",
      .title = "Object detection",
      .family = Family::kComposite,
      .task = Task::kComposite,
      .summary = "Is there an object, where is it, and what is it: three losses of one row, added up.",
      .use =
          "For detectors that say all three of every place of an image in one go. A row holds the scores of "
          "the classes, then the box as x, y, width and height, then the score that there is an object. "
          "Where "
          "there is none, class and box cost nothing, whatever their targets say.",
      .avoid =
          "When empty places outnumber objects by thousands and drown them: then give the empty ones small "
          "weights, or put focal loss in the place of the entropies.",
      .formula =
          R"(o\,\Bigl(-g_c \log \frac{e^{x_y}}{\sum_j e^{x_j}} + g_b \sum_{i=1}^{4} (\hat{b}_i - b_i)^2\Bigr) - g_o \log \sigma\bigl((2o - 1)\,\hat{o}\bigr))",
      .derivative =
          R"(\Bigl(o\, g_c \bigl(\tfrac{e^{x_k}}{\sum_j e^{x_j}} - [k = y]\bigr),\quad 2\, o\, g_b\, (\hat{b}_i - b_i),\quad g_o\, (\sigma(\hat{o}) - o)\Bigr))",
      .predictions = rowsOf(kReals, {.more = kBox + 1}),
      .targets = kClass,
      .boxes = rowsOf(kReals, {.widths = 0, .more = kBox}),
      .objects = kZeroOrOne,
      .parameters = {{.id = "classGain",
                      .title = "Gain of the class",
                      .summary = "How much the cross-entropy of the class counts.",
                      .range = kNotNegative,
                      .fallback = 1},
                     {.id = "boxGain",
                      .title = "Gain of the box",
                      .summary = "How much the squared errors of the box count; YOLO takes 5.",
                      .range = kNotNegative,
                      .fallback = 1},
                     {.id = "objectGain",
                      .title = "Gain of the object",
                      .summary = "How much it counts whether there is an object.",
                      .range = kNotNegative,
                      .fallback = 1}},
      .traits = {.nonNegative = true},
      .relatives = {"multi-task", "sparse-cross-entropy", "mse", "bce-with-logits"},
      .names = {},
      .references = {{"J. Redmon et al.: You Only Look Once (2016)", "https://arxiv.org/abs/1506.02640"}},
  };

  template <class V>
  static V evaluate(Row<V> prediction, V label, Row<V> box, V object, V classGain, V boxGain, V objectGain,
                    Slopes<V> slopes) {
    const std::size_t classes = prediction.size() - kBox - 1;
    const Row<V> logits(prediction.begin(), classes);
    const Softmax<V> softmax = softmaxOf(logits, slopes);
    const auto isObject = object == V(1);
    const V ofClass = select(isObject, classGain, V(0));
    const V ofBox = select(isObject, boxGain, V(0));

    V value = select(isObject, classGain * softmax.surprise(logits.at(label)), V(0));
    if (slopes) {
      for (std::size_t c = 0; c < classes; ++c) slopes[c] = ofClass * (slopes[c] * softmax.ofHighest);
      slopes.takeAt(label, ofClass);
    }
    for (std::size_t i = 0; i < kBox; ++i) {
      const V error = prediction[classes + i] - box[i];
      const V pull = ofBox * error;
      value += pull * error;
      if (slopes) slopes[classes + i] = 2 * pull;
    }
    // The score of the answer that is not right.
    const V wrong = select(isObject, -prediction[classes + kBox], prediction[classes + kBox]);
    if (slopes) {
      const V push = objectGain * sigmoid(wrong);
      slopes[classes + kBox] = select(isObject, -push, push);
    }
    return value + objectGain * softplus(wrong);
  }
};

}  // namespace downhill
