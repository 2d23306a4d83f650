#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include "domain.hpp"
#include "downhill/loss.hpp"
#include "downhill/stable.hpp"
#include "kernels.hpp"

/// The loops over arrays, written once for every elementwise loss.
namespace downhill {

// So many accumulators run in lockstep, to hide the latency of one addition behind the other.
inline constexpr std::size_t kLockstep = 4;

// So many factors go into a product: more would save little, and be too large or small more often.
inline constexpr std::size_t kFactors = 8;

/// What is compiled for each loss; the rest of the loops is the same for all.
template <class T>
struct ElementKernels {
  /// Whole strides, for speed: the value alone, and with the gradient. They add to the total, or return false
  /// where they cannot tell.
  using Strides = bool (*)(const Batch<T>& batch, std::size_t from, std::size_t end, T scale, T* gradient,
                           Total& total);
  Strides value;
  Strides slope;
  /// A vector: the numbers of each input, one behind the other. Leaves value and gradient.
  void (*one)(const T* inputs, const Batch<T>& batch, Lanes<T>& value, Lanes<T>& gradient, Alarm<T>& alarm);
  std::span<const std::size_t> roles;  ///< of the inputs, in order
};

/// Puts the loops of a loss together: blocks of whole strides, then what is left.
template <class T>
Total runElements(const ElementKernels<T>& kernels, const Batch<T>& batch, T scale, T* values, T* gradient);

/// What strides end with; once, since there are many.
template <class T>
void finish(Total& total, Lanes<T> sum, Alarm<T> alarm);

/// Adds so many times the logarithm of a product, or returns false where it is none.
template <class T>
bool addLogarithm(LogProduct<T> product, Lanes<T> coefficient, Lanes<T>& sum);

template <ElementwiseLoss Loss, class T>
class ElementLoops {
  using V = Lanes<T>;
  static constexpr std::size_t kLanes = V::kCount;

 public:
  static Total run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    static constexpr ElementKernels<T> kKernels = kernels();
    return runElements(kKernels, batch, scale, values, gradient);
  }

 private:
  static constexpr std::size_t kInputs = kRolesOf<Loss>.size();
  using Inputs = std::array<V, kInputs>;
  using Parameters = std::array<V, Loss::spec.parameters.size()>;

  /// The loss with its arguments filled in.
  struct Applied {
    Inputs inputs;
    const Parameters& parameters;

    [[nodiscard]] V value() const {
      return apply([](auto... argument) { return Loss::value(argument...); });
    }
    [[nodiscard]] V gradient() const {
      return apply([](auto... argument) { return Loss::gradient(argument...); });
    }

    [[nodiscard]] auto both() const {
      return apply([](auto... argument) { return Loss::both(argument...); });
    }
    [[nodiscard]] auto terms() const {
      return apply([](auto... argument) { return Loss::terms(argument...); });
    }

    template <class Function>
    [[nodiscard]] auto apply(const Function& function) const {
      return [&]<std::size_t... I, std::size_t... P>(std::index_sequence<I...> /*inputs*/,
                                                     std::index_sequence<P...> /*parameters*/) {
        return function(inputs[I]..., parameters[P]...);
      }
      (detail::EachInput<Loss>(), detail::EachParameter<Loss>());
    }
  };

  static Parameters parametersOf(const Batch<T>& batch) {
    return [&]<std::size_t... P>(std::index_sequence<P...> /*parameters*/) {
      return Parameters{static_cast<V>(batch.parameters[P])...};
    }
    (detail::EachParameter<Loss>());
  }

  /// Looks whether the inputs lie in their domains, as cheaply as it can be.
  static void watchAll(const Inputs& inputs, Alarm<T>& alarm) {
    [&]<std::size_t... I>(std::index_sequence<I...> /*inputs*/) { (watchOne<I>(inputs, alarm), ...); }
    (detail::EachInput<Loss>());
  }

  template <std::size_t input>
  static void watchOne(const Inputs& inputs, Alarm<T>& alarm) {
    // Of two that may be any number the difference says it of both, and most formulas have it anyway.
    if constexpr (isAnyNumber(0) && isAnyNumber(1) && input < 2) {
      if (input == 0) alarm.unlessFinite(inputs[0] - inputs[1]);
    } else {
      constexpr const Domain& domain = domainOf(input);
      watch<lookOf(domain)>(inputs[input], V(highestOf<T>(domain, 0)), alarm);
    }
  }

  static constexpr const Domain& domainOf(std::size_t input) {
    return inputOf(Loss::spec, kRolesOf<Loss>[input]).domain;
  }
  static constexpr bool isAnyNumber(std::size_t input) {
    return input < kInputs && lookOf(domainOf(input)) == Look::kFinite;
  }

  /// A dear loss asks each time whether there is a gradient to write, and so has one loop instead of two.
  template <bool mayWantGradient>
  static bool strides(const Batch<T>& batch, std::size_t from, std::size_t end, T scale, T* gradient,
                      Total& total) {
    // Read before the loop: for all that the compiler knows, the gradient is written over them.
    const std::array<const T*, kInputs> arrays = arraysOf(batch);
    const Parameters parameters = parametersOf(batch);
    const V factor = scale;
    Alarm<T> alarm;
    std::array<V, kLockstep> sums;
    const auto step = [&](std::size_t at, V & sum) __attribute__((always_inline)) {
      const Applied formula{loaded(arrays, at), parameters};
      if constexpr (!kPassesMisfits<Loss>) watchAll(formula.inputs, alarm);
      if constexpr (SharingLoss<Loss>) {
        const auto both = formula.both();
        sum += both.value;
        if (gradient) (both.gradient * factor).store(gradient + at);
      } else {
        sum += formula.value();
        if (mayWantGradient && (!kIsDear<Loss> || gradient)) {
          (formula.gradient() * factor).store(gradient + at);
        }
      }
    };
    std::size_t at = from;
    // What is dear gives the processor enough to do between two additions, and what is watched nearly so.
    if constexpr (!kIsDear<Loss>) {
      for (; at + 2 * kLanes <= end; at += 2 * kLanes) {
        step(at, sums[0]);
        step(at + kLanes, sums[1]);
        if constexpr (kPassesMisfits<Loss>) {
          std::swap(sums[0], sums[2]);
          std::swap(sums[1], sums[3]);
        }
      }
    }
    for (; at < end; at += kLanes) step(at, sums[0]);
    V sum = sums[0];
    if constexpr (!kIsDear<Loss>) sum += sums[1];
    if constexpr (kPassesMisfits<Loss>) sum += sums[2] + sums[3];
    finish(total, sum, alarm);
    return true;
  }

  /// The same with one logarithm for many vectors.
  static bool products(const Batch<T>& batch, std::size_t from, std::size_t end, T scale, T* gradient,
                       Total& total) {
    const std::array<const T*, kInputs> arrays = arraysOf(batch);
    const Parameters parameters = parametersOf(batch);
    const V factor = scale;
    Alarm<T> alarm;
    V plain = 0;
    V logarithms = 0;
    for (std::size_t at = from; at < end;) {
      LogProduct<T> product;
      V coefficient = 0;
      for (const std::size_t stop = std::min(end, at + kFactors * kLanes); at < stop; at += kLanes) {
        const Applied formula{loaded(arrays, at), parameters};
        watchAll(formula.inputs, alarm);
        const auto terms = formula.terms();
        product.multiply(terms);
        plain += terms.plain;
        coefficient = terms.coefficient;
        if (gradient) (formula.gradient() * factor).store(gradient + at);
      }
      if (!addLogarithm(product, coefficient, logarithms)) return false;
    }
    finish(total, plain + logarithms, alarm);
    return true;
  }

  static constexpr ElementKernels<T> kernels() {
    if constexpr (LogLoss<Loss>) {
      return {.value = products, .slope = products, .one = one, .roles = kRolesOf<Loss>};
    } else {
      return {.value = strides<kIsDear<Loss>>, .slope = strides<true>, .one = one, .roles = kRolesOf<Loss>};
    }
  }

  static std::array<const T*, kInputs> arraysOf(const Batch<T>& batch) {
    return [&]<std::size_t... I>(std::index_sequence<I...> /*inputs*/) {
      return std::array{batch.inputs[kRolesOf<Loss>[I]]...};
    }
    (detail::EachInput<Loss>());
  }

  static Inputs loaded(const std::array<const T*, kInputs>& arrays, std::size_t at) {
    return [&]<std::size_t... I>(std::index_sequence<I...> /*inputs*/) {
      return Inputs{V::load(arrays[I] + at)...};
    }
    (detail::EachInput<Loss>());
  }

  static void one(const T* inputs, const Batch<T>& batch, V& value, V& gradient, Alarm<T>& alarm) {
    const Parameters parameters = parametersOf(batch);
    const Applied formula{[&]<std::size_t... I>(std::index_sequence<I...> /*inputs*/){
        return Inputs{V::load(inputs + I * kLanes)...};
  }
  (detail::EachInput<Loss>()), parameters
};
watchAll(formula.inputs, alarm);
value = formula.value();
gradient = formula.gradient();
}  // namespace downhill
}
;

}  // namespace downhill
