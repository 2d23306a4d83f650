#pragma once

#include "downhill/evaluate.hpp"
#include "kernels.hpp"

namespace downhill {

template <ElementwiseLoss Loss, class T>
constexpr Kernels<T> kernelsOf() {
  return {Loops<Loss, T>::sum, Loops<Loss, T>::sumAndGradient, Loops<Loss, T>::each};
}

/// One evaluation from checked spec to checked result. Apart from `evaluate`, so that tests can run losses
/// that are not in the list.
template <class T>
Outcome run(const Spec& spec, const Kernels<T>& kernels, const Inputs<T>& inputs, Reduction reduction,
            const Outputs<T>& outputs);

}  // namespace downhill
