#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "downhill/activations.hpp"

namespace downhill {

/// What turns rows of scores into distributions, beside the activations, which take number by number.
inline constexpr std::size_t kSoftmax = Activations::kCount;

/// A multilayer perceptron: from `features` numbers a sample to `outputs`. Without hidden layers it is a
/// linear model: linear, logistic or softmax regression, as its output says.
struct Architecture {
  std::size_t features = 1;
  std::span<const std::uint32_t> hidden{};  ///< how many units each hidden layer has
  std::size_t activation = 0;               ///< of the hidden layers: its place in Activations
  std::size_t outputs = 1;
  std::size_t output = 0;  ///< a place in Activations too, or kSoftmax
};

/// One layer's shape, and where its numbers lie among all the parameters: a row of `inputs` weights for each
/// unit, then a bias for each.
struct Layer {
  std::size_t inputs = 0;
  std::size_t units = 0;
  std::size_t weights = 0;
  std::size_t biases = 0;
};

}  // namespace downhill
