#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include "downhill/loss.hpp"

/// The loop of surfaces: lines of one slope that differ in their intercepts, side by side in the lanes. That
/// is several times faster than line after line, which would write down every prediction and read it again.
namespace downhill {

/// Whether a sample has one prediction and one target, and nothing else.
template <class Loss>
inline constexpr bool kJudgesLines = [] {
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    const auto which = static_cast<Role>(role);
    const bool isTaken = which == Role::kPredictions || which == Role::kTargets;
    if (inputOf(Loss::spec, role).shape != (isTaken ? Shape::kOne : Shape::kAbsent)) return false;
  }
  return true;
}();

/// A line a lane.
using Lines = Lanes<float>;

/// Samples, with w x worked out.
struct Rises {
  const float* rises = nullptr;
  const float* targets = nullptr;
  std::size_t count = 0;
};

/// The losses of the lines, added up over the samples.
template <ElementwiseLoss Loss>
Lines sumsOf(const Rises& samples, const float* parameters, Lines intercepts) {
  return [&]<std::size_t... P>(std::index_sequence<P...> /*parameters*/) {
    Lines sums = 0;
    for (std::size_t i = 0; i < samples.count; ++i) {
      sums += Loss::value(samples.rises[i] + intercepts, Lines{samples.targets[i]},
                          static_cast<Lines>(parameters[P])...);
    }
    return sums;
  }
  (detail::EachParameter<Loss>());
}

}  // namespace downhill
