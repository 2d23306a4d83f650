#pragma once

#include <string_view>
#include <vector>

#include "downhill/optimizers.hpp"
#include "downhill/schedules.hpp"
#include "downhill/trainer.hpp"

/// What tests of training share.
namespace downhill::test {

using Floats = std::vector<float>;

/// The handles of parts and losses, by their ids.
std::size_t lossNamed(std::string_view id);
std::size_t activationNamed(std::string_view id);  ///< softmax too
std::size_t optimizerNamed(std::string_view id);
std::size_t scheduleNamed(std::string_view id);

/// With all parameters at their fallbacks.
Choice optimizerChoice(std::string_view id);
Choice scheduleChoice(std::string_view id);

/// A problem to train on, small by default: two features, one output, settings that may be changed.
struct Task {
  std::vector<std::uint32_t> hidden;
  TrainerSettings settings;
  Floats features;
  Floats targets;
  Floats weights = {};
  Floats validationFeatures = {};
  Floats validationTargets = {};

  Problem prepare(Trainer& trainer) const;
  /// Fails the test if there is a problem.
  [[nodiscard]] Trainer trainer() const;
};

/// Whether the product of two numbers is positive: xor, learnt by 2-8-8-1 and bce.
Task quadrants(std::size_t samples = 50);

std::vector<std::byte> snapshotOf(const Trainer& trainer);

}  // namespace downhill::test
