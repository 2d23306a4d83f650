#pragma once

#include <concepts>
#include <cstddef>
#include <utility>

#include "downhill/lanes.hpp"
#include "downhill/spec.hpp"

namespace downhill {

namespace detail {

/// One V for each parameter of a loss.
template <std::size_t, class V>
using EachParameter = V;

template <class Loss, class V, class Indices>
struct Formula;

template <class Loss, class V, std::size_t... I>
struct Formula<Loss, V, std::index_sequence<I...>> {
  static constexpr bool kValid = requires(V x, EachParameter<I, V>... parameter) {
    { Loss::value(x, x, parameter...) } -> std::same_as<V>;
    { Loss::gradient(x, x, parameter...) } -> std::same_as<V>;
  };
};

template <class Loss, class V>
inline constexpr bool kHasFormula =
    Formula<Loss, V, std::make_index_sequence<Loss::spec.parameters.size()>>::kValid;

}  // namespace detail

/// A loss of one prediction and one target: a spec, and two formulas that take the prediction, the target
/// and one argument for each parameter of the spec. The gradient is with respect to the prediction.
template <class Loss>
concept ElementwiseLoss = std::same_as<decltype(Loss::spec), const Spec> &&
    detail::kHasFormula<Loss, Lanes<double>> && detail::kHasFormula<Loss, Lanes<float>>;

/// Losses by type, in the order of the catalogue. A loss's place in it is its handle.
template <ElementwiseLoss... Loss>
struct LossList {
  static constexpr std::size_t kCount = sizeof...(Loss);
};

}  // namespace downhill
