#pragma once

#include <cstddef>

namespace downhill {

/// An activation, compiled for arrays, of which the lengths are whole vectors.
struct ActivationLoops {
  void (*values)(const float* in, float* out, std::size_t count);
  /// Multiplies slopes by its own, `at` its values or, if `slopeAtInput`, what these were made of.
  void (*slopes)(const float* at, float* slopes, std::size_t count);
  bool slopeAtInput;
  bool oneSided;
};

const ActivationLoops& activationLoops(std::size_t activation);

}  // namespace downhill
