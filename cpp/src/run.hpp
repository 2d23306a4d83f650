#pragma once

#include "downhill/evaluate.hpp"
#include "element_loops.hpp"
#include "kernels.hpp"
#include "row_loops.hpp"
#include "rules.hpp"

namespace downhill {

template <AnyLoss Loss, class T>
constexpr Kernels<T> kernelsOf() {
  if constexpr (BatchLoss<Loss>) {
    return {Loss::template run<T>, Loss::template room<T>};
  } else if constexpr (RowLoss<Loss>) {
    return {RowLoops<Loss, T>::run, RowLoops<Loss, T>::room};
  } else {
    return {ElementLoops<Loss, T>::run, [](const Batch<T>&) -> std::size_t { return 0; }};
  }
}

/// One evaluation from checked spec to checked result. Apart from `evaluate`, so that tests can run losses
/// that are not in the list.
template <class T>
Outcome run(const Rules& rules, const Kernels<T>& kernels, const Inputs<T>& inputs, Reduction reduction,
            const Outputs<T>& outputs);

}  // namespace downhill
