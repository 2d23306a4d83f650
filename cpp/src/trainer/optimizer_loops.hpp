#pragma once

#include <cstddef>

#include "downhill/optimizer.hpp"

namespace downhill {

/// An optimizer, compiled for arrays. The moments lie behind the weights: first all the first ones, then all
/// the second. `count` is in whole vectors.
struct OptimizerLoop {
  void (*run)(const Update& update, float* weights, const float* gradient, std::size_t count);
  std::size_t moments;
};

const OptimizerLoop& optimizerLoop(std::size_t optimizer);

}  // namespace downhill
