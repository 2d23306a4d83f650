#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

#include "downhill/along.hpp"
#include "downhill/batch.hpp"
#include "downhill/lanes.hpp"
#include "downhill/rows.hpp"
#include "downhill/spec.hpp"

/// What makes a type a loss: a spec, and a formula in one of four forms. A formula takes the inputs of the
/// spec in the spec's order, then its parameters.
namespace downhill {

/// What a loss and its slope are at a prediction.
template <class V>
struct ValueAndGradient {
  V value;
  V gradient;
};

/// The roles of the inputs that a loss has, in order.
template <class Loss>
inline constexpr auto kRolesOf = [] {
  constexpr std::size_t kCount = kRoles.size() - countOf(Loss::spec, Shape::kAbsent);
  std::array<std::size_t, kCount> present{};
  std::size_t found = 0;
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    if (inputOf(Loss::spec, role).shape != Shape::kAbsent) present[found++] = role;
  }
  return present;
}();

namespace detail {

template <class Loss>
concept HasSpec = std::same_as<decltype(Loss::spec), const Spec>;

template <class V, Shape shape, bool everyStep>
struct As {
  using Type = V;
};
template <class V>
struct As<V, Shape::kRow, false> {
  using Type = Row<V>;
};
template <class V>
struct As<V, Shape::kRow, true> {
  using Type = Steps<V>;
};

template <class Loss, std::size_t input>
inline constexpr const Input& kInputOf = inputOf(Loss::spec, kRolesOf<Loss>[input]);

template <class Loss, class V, std::size_t input>
using InputAs = typename As<V, kInputOf<Loss, input>.shape, kInputOf<Loss, input>.length.everyStep>::Type;

template <class V, std::size_t>
using ParameterAs = V;

template <class Loss>
using EachInput = std::make_index_sequence<kRolesOf<Loss>.size()>;
template <class Loss>
using EachParameter = std::make_index_sequence<Loss::spec.parameters.size()>;

template <class Loss, class V, std::size_t... I, std::size_t... P>
constexpr bool hasElementFormula(std::index_sequence<I...> /*inputs*/, std::index_sequence<P...> /*each*/) {
  return requires(InputAs<Loss, V, I>... input, ParameterAs<V, P>... parameter) {
    { Loss::value(input..., parameter...) } -> std::same_as<V>;
    { Loss::gradient(input..., parameter...) } -> std::same_as<V>;
  };
}

template <class Loss, std::size_t... I, std::size_t... P>
constexpr bool hasTerms(std::index_sequence<I...> /*inputs*/, std::index_sequence<P...> /*each*/) {
  using V = Lanes<double>;
  return requires(InputAs<Loss, V, I>... input, ParameterAs<V, P>... parameter) {
    Loss::terms(input..., parameter...);
  };
}

template <class Loss, std::size_t... I, std::size_t... P>
constexpr bool hasBoth(std::index_sequence<I...> /*inputs*/, std::index_sequence<P...> /*each*/) {
  using V = Lanes<double>;
  return requires(InputAs<Loss, V, I>... input, ParameterAs<V, P>... parameter) {
    { Loss::both(input..., parameter...) } -> std::same_as<ValueAndGradient<V>>;
  };
}

/// A loss of rows that needs room of its own says how much, counted in numbers.
template <class Loss>
concept NeedsRoom = requires(const Batch<double>& batch) {
  { Loss::template room<double>(batch) } -> std::same_as<std::size_t>;
};

template <class Loss, class V, std::size_t... I, std::size_t... P>
constexpr bool hasRowFormula(std::index_sequence<I...> /*inputs*/, std::index_sequence<P...> /*each*/) {
  if constexpr (takesClassWeights(Loss::spec)) {
    return requires(InputAs<Loss, V, I>... input, Row<V> weights, ParameterAs<V, P>... parameter,
                    Slopes<V> slopes) {
      { Loss::evaluate(input..., weights, parameter..., slopes) } -> std::same_as<V>;
    };
  } else if constexpr (NeedsRoom<Loss>) {
    return requires(InputAs<Loss, V, I>... input, ParameterAs<V, P>... parameter, Slopes<V> slopes,
                    V * room) {
      { Loss::evaluate(input..., parameter..., slopes, room) } -> std::same_as<V>;
    };
  } else {
    return requires(InputAs<Loss, V, I>... input, ParameterAs<V, P>... parameter, Slopes<V> slopes) {
      { Loss::evaluate(input..., parameter..., slopes) } -> std::same_as<V>;
    };
  }
}

template <class V, Shape shape>
using AlongAs = std::conditional_t<shape == Shape::kRow, Along<V>, V>;

template <class Loss, class V, std::size_t... I, std::size_t... P>
constexpr bool hasAlongFormula(std::index_sequence<I...> /*inputs*/, std::index_sequence<P...> /*each*/) {
  if constexpr (takesClassWeights(Loss::spec)) {
    return requires(AlongAs<V, kInputOf<Loss, I>.shape>... input, Along<V> weights,
                    ParameterAs<V, P>... parameter, SlopesAlong<V> slopes) {
      { Loss::evaluate(input..., weights, parameter..., slopes) } -> std::same_as<V>;
    };
  } else {
    return requires(AlongAs<V, kInputOf<Loss, I>.shape>... input, ParameterAs<V, P>... parameter,
                    SlopesAlong<V> slopes) {
      { Loss::evaluate(input..., parameter..., slopes) } -> std::same_as<V>;
    };
  }
}

}  // namespace detail

/// A loss of single numbers: two formulas, `value` and `gradient`. The gradient is with respect to the
/// prediction.
template <class Loss>
concept ElementwiseLoss = detail::HasSpec<Loss> && countOf(Loss::spec, Shape::kRow)
== 0 &&
    detail::hasElementFormula<Loss, Lanes<double>>(detail::EachInput<Loss>(),
                                                   detail::EachParameter<Loss>()) &&
    detail::hasElementFormula<Loss, Lanes<float>>(detail::EachInput<Loss>(), detail::EachParameter<Loss>());

/// An elementwise loss may also give its value in terms of a logarithm, with one coefficient for all samples:
/// then the loop takes the logarithm of a product of many samples instead of one of each. For samples that
/// have no such terms it puts in `kNoTerms`.
template <class Loss>
concept LogLoss = ElementwiseLoss<Loss> &&
    detail::hasTerms<Loss>(detail::EachInput<Loss>(), detail::EachParameter<Loss>());

/// A dear loss may also give `both` at once, where compilers do not see what value and gradient share.
template <class Loss>
concept SharingLoss = ElementwiseLoss<Loss> &&
    detail::hasBoth<Loss>(detail::EachInput<Loss>(), detail::EachParameter<Loss>());

/// Whether the formulas of an elementwise loss take exponentials, logarithms or powers. A loss says so by
/// `isDear`; then it is compiled smaller, at no cost beside those.
template <class Loss>
inline constexpr bool kIsDear = requires {
  requires Loss::isDear;
};

/// Whether no value of an elementwise loss is finite where an input is not: then the sum of all tells that
/// there was one, and inputs that may be any number need no looking at. A loss says so by `passesMisfits`.
template <class Loss>
inline constexpr bool kPassesMisfits = requires {
  requires Loss::passesMisfits;
};

/// A loss of rows (`Row`, or `Steps` where a sample goes on for some) and of single numbers that belong to
/// them: one formula, `evaluate`. It returns the value and writes the gradient with respect to the row of
/// predictions into `Slopes`, its last argument, if that is wanted: both share most of their work. Losses of
/// classes take the weights of the classes, a row too, between inputs and parameters. What asks for `room` is
/// given it behind the slopes.
template <class Loss>
concept RowLoss = detail::HasSpec<Loss> && countOf(Loss::spec, Shape::kRow)
> 0 && detail::hasRowFormula<Loss, Lanes<double>>(detail::EachInput<Loss>(), detail::EachParameter<Loss>()) &&
    detail::hasRowFormula<Loss, Lanes<float>>(detail::EachInput<Loss>(), detail::EachParameter<Loss>());

/// The same for a loss that knows a row by a few sums over it: its rows lie along the lanes (`Along`), and
/// what it makes of a whole row is the same in all of them.
template <class Loss>
concept AlongLoss = detail::HasSpec<Loss> && countOf(Loss::spec, Shape::kRow)
> 0 &&
    detail::hasAlongFormula<Loss, Lanes<double>>(detail::EachInput<Loss>(), detail::EachParameter<Loss>()) &&
    detail::hasAlongFormula<Loss, Lanes<float>>(detail::EachInput<Loss>(), detail::EachParameter<Loss>());

/// A loss whose samples cannot be told apart: it evaluates the whole batch by itself, as `Kernels::run` says,
/// in as much room as it asks for.
template <class Loss>
concept BatchLoss = detail::HasSpec<Loss> && detail::NeedsRoom<Loss> &&
    requires(const Batch<double>& batch, double* to) {
  { Loss::template run<double>(batch, 1.0, to, to) } -> std::same_as<double>;
};

template <class Loss>
concept AnyLoss = ElementwiseLoss<Loss> || RowLoss<Loss> || AlongLoss<Loss> || BatchLoss<Loss>;

/// A sum of other losses: a spec without a formula, for the catalogue.
template <class Loss>
concept CompositeLoss = detail::HasSpec<Loss> && countOf(Loss::spec, Shape::kAbsent)
== kRoles.size();

template <CompositeLoss... Loss>
struct CompositeList {};

/// Losses by type, in the order of the catalogue. A loss's place in it is its handle.
template <AnyLoss... Loss>
struct LossList {
  static constexpr std::size_t kCount = sizeof...(Loss);
};

}  // namespace downhill
