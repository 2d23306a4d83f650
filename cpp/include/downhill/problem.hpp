#pragma once

#include <cstddef>
#include <cstdint>

namespace downhill {

/// What can be wrong with a call. The numbers cross to JavaScript: web/src/engine/errors.ts has the words.
enum class Code : std::uint8_t {
  kNone = 0,
  kUnknownLoss = 1,  ///< there is no loss with this handle
  kEmpty = 2,        ///< there is nothing to evaluate
  kLength = 3,       ///< an argument has not the length that it must have
  kDomain = 4,       ///< an element is not a number, infinite, or outside the spec's interval
  kOverflow = 5,     ///< every element is fine, but the loss is too large a number
};

enum class Argument : std::uint8_t { kNone = 0, kPredictions = 1, kTargets = 2, kParameters = 3, kValue = 4 };

/// What was wrong and where; converts to false when nothing was.
struct Problem {
  Code code = Code::kNone;
  Argument argument = Argument::kNone;
  std::size_t index = 0;  ///< of the first element at fault

  explicit operator bool() const { return code != Code::kNone; }
  bool operator==(const Problem&) const = default;
};

}  // namespace downhill
