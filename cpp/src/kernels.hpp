#pragma once

#include <cstddef>

#include "downhill/batch.hpp"

namespace downhill {

/// What a kernel leaves behind.
struct Total {
  double value = 0;      ///< the losses of all samples, weighted and added up
  bool suspect = false;  ///< an input may lie outside its domain, and then nothing here means anything

  Total& operator+=(const Total& other) { return *this = {value + other.value, suspect || other.suspect}; }
};

/// A loss, compiled for one precision.
template <class T>
struct Kernels {
  /// Where `values` is not null it leaves the loss of each sample there; where `gradient` is not null, the
  /// gradient times `scale`.
  Total (*run)(const Batch<T>& batch, T scale, T* values, T* gradient);
  /// How many numbers of `Batch::room` it needs.
  std::size_t (*room)(const Batch<T>& batch);
  /// Whether it looks at its inputs itself while it runs, labels of classes and weights excepted.
  bool watches;
};

}  // namespace downhill
