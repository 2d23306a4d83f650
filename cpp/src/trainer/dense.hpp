#pragma once

#include <cstddef>

#include "columns.hpp"

/// The three products that a layer is made of. They are where the time of training goes.
namespace downhill {

/// A matrix as it lies in memory, or transposed.
struct Matrix {
  const float* at = nullptr;
  std::size_t outputs = 0;
  std::size_t inputs = 0;
  std::size_t outputStep = 0;
  std::size_t inputStep = 0;
};

/// out = matrix * in + biases, column by column; the biases may be null.
void multiply(const Matrix& matrix, const float* biases, ConstColumns in, Columns out, std::size_t vectors);

/// weights[o][i] = the sum over all columns of slopes[o] * in[i], biases[o] = that of slopes[o].
void addUp(ConstColumns slopes, ConstColumns in, std::size_t outputs, std::size_t inputs, std::size_t vectors,
           float* weights, float* biases);

}  // namespace downhill
