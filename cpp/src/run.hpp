#pragma once

#include <cmath>

#include "along_loops.hpp"
#include "downhill/evaluate.hpp"
#include "element_loops.hpp"
#include "kernels.hpp"
#include "row_loops.hpp"
#include "rules.hpp"

namespace downhill {

template <AnyLoss Loss, class T>
constexpr Kernels<T> kernelsOf() {
  if constexpr (BatchLoss<Loss>) {
    const auto run = [](const Batch<T>& batch, T scale, T* values, T* gradient) -> Total {
      const double value = Loss::template run<T>(batch, scale, values, gradient);
      return {.value = value, .suspect = !std::isfinite(value)};
    };
    // What it picks, it adds up, and so no number from outside remains unseen.
    return {.run = run, .room = Loss::template room<T>, .watches = Loss::spec.predictions.isPicked};
  } else if constexpr (RowLoss<Loss>) {
    return {.run = RowLoops<Loss, T>::run, .room = RowLoops<Loss, T>::room, .watches = true};
  } else if constexpr (AlongLoss<Loss>) {
    return {.run = AlongLoops<Loss, T>::run, .room = AlongLoops<Loss, T>::room, .watches = true};
  } else {
    const auto room = [](const Batch<T>&) -> std::size_t { return 0; };
    return {.run = ElementLoops<Loss, T>::run, .room = room, .watches = true};
  }
}

/// Apart from the list, so that tests can run losses that are not in it.
template <class T>
Problem prepare(const Rules& rules, const Kernels<T>& kernels, const Inputs<T>& inputs, Reduction reduction,
                Prepared<T>& prepared);

}  // namespace downhill
