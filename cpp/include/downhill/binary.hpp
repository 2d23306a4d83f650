#pragma once

#include "downhill/spec.hpp"
#include "downhill/stable.hpp"

/// What losses of a yes or no have in common.
namespace downhill {

inline constexpr Clip kProbabilityClip{.inDouble = 1e-15, .inFloat = 0x1p-24};

template <class V>
V clipped(V probability) {
  constexpr double kMargin = kProbabilityClip.margin<typename V::Scalar>();
  return min(max(probability, V(kMargin)), V(1.0 - kMargin));
}

/// What goes for the class that is true.
template <class V>
V ofTrue(V target, V ifPositive, V ifNegative) {
  return select(target > V(0), ifPositive, ifNegative);
}

inline constexpr Parameter kGamma{
    .id = "gamma",
    .title = "Focus",
    .summary = "How strongly what is already right is played down; 0 plays nothing down.",
    .range = kNotNegative,
    .fallback = 2};
inline constexpr Parameter kAlpha{
    .id = "alpha",
    .title = "Weight of positives",
    .summary = "The share of the weight that positives have; negatives have the rest.",
    .range = kUnitInterval,
    .fallback = 0.25};
inline constexpr Reference kFocalPaper{
    "T.-Y. Lin, P. Goyal, R. Girshick, K. He, P. Dollár: Focal Loss for Dense Object Detection (2017)",
    "https://arxiv.org/abs/1708.02002"};

/// How much a focal loss looks at an example: by its class, and by the probability that is missed.
template <class V>
V focus(V missed, V target, V gamma, V alpha) {
  return ofTrue(target, alpha, 1.0 - alpha) * powShared(missed, gamma);
}

}  // namespace downhill
