#pragma once

#include <cstddef>
#include <cstdint>

namespace downhill {

/// What can be wrong with a call. The numbers cross to JavaScript: web/src/engine/problem.ts has the words.
enum class Code : std::uint8_t {
  kNone = 0,
  kUnknownLoss = 1,  ///< there is no loss with this handle
  kEmpty = 2,        ///< there is nothing to evaluate
  kLength = 3,       ///< an argument has not the length that it must have
  kDomain = 4,       ///< an element is not a number, infinite, or outside what the spec allows
  kOverflow = 5,     ///< every element is fine, but the loss is too large a number
  kMemory = 6,       ///< there is no room to work in
  kWeightless = 7,   ///< every weight is 0, so that there is no mean
  kUnsuitable = 8,   ///< the loss takes other inputs than the predictions and targets of a model
};

/// The first are the roles of inputs, in their order.
enum class Argument : std::uint8_t {
  kNone = 0,
  kPredictions = 1,
  kOthers = 2,
  kPositives = 3,
  kNegatives = 4,
  kTargets = 5,
  kVariances = 6,
  kBoxes = 7,
  kObjects = 8,
  kWeights = 9,
  kClassWeights = 10,
  kWidth = 11,
  kSteps = 12,
  kParameters = 13,
  kValue = 14,
  // Of trainers. `kPredictions` to `kParameters` are those of the loss, and of the training samples.
  kFeatures = 15,
  kValidationFeatures = 16,
  kValidationTargets = 17,
  kValidationWeights = 18,
  kHidden = 19,
  kActivation = 20,
  kOutputs = 21,
  kOutput = 22,
  kOptimizer = 23,
  kOptimizerParameters = 24,
  kSchedule = 25,
  kScheduleParameters = 26,
  kLearningRate = 27,
  kL1 = 28,
  kL2 = 29,
  kClipNorm = 30,
  kGradient = 31,
  kModelParameters = 32,
  kSnapshot = 33,
  kAxis = 34,
  kSize = 35,
  kLoss = 36,
  kDataset = 37,
  kItems = 38,
  kDims = 39,
};

constexpr Argument argumentOf(std::size_t role) { return static_cast<Argument>(role + 1); }

/// What was wrong and where; converts to false when nothing was.
struct Problem {
  Code code = Code::kNone;
  Argument argument = Argument::kNone;
  std::size_t index = 0;  ///< of the first element at fault

  explicit operator bool() const { return code != Code::kNone; }
  bool operator==(const Problem&) const = default;
};

}  // namespace downhill
