#pragma once

#include <cstddef>

#include "downhill/batch.hpp"

namespace downhill {

/// A loss, compiled for one precision.
template <class T>
struct Kernels {
  /// Returns the losses of all samples, weighted and added up. Where `values` is not null it leaves the loss
  /// of each there; where `gradient` is not null, the gradient times `scale`.
  double (*run)(const Batch<T>& batch, T scale, T* values, T* gradient);
  /// How many numbers of `Batch::room` it needs.
  std::size_t (*room)(const Batch<T>& batch);
};

}  // namespace downhill
