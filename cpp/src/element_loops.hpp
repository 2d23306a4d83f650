#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "downhill/loss.hpp"

/// The loops over arrays, written once for every elementwise loss.
namespace downhill {

template <ElementwiseLoss Loss, class T>
class ElementLoops {
  using V = Lanes<T>;
  static constexpr std::size_t kLanes = V::kCount;
  // So many accumulators run in lockstep, to hide the latency of one addition behind the others.
  static constexpr std::size_t kLockstep = 4;
  static constexpr std::size_t kStride = kLockstep * kLanes;
  // After so many elements the accumulators are flushed into a double, lest rounding errors add up in float.
  static constexpr std::size_t kBlock = 64 * kStride;

 public:
  static double run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    if (values || batch.weights) return oneByOne(batch, 0, scale, values, gradient);
    return gradient ? total<true>(batch, scale, gradient) : total<false>(batch, scale, nullptr);
  }

 private:
  /// The loss with its arguments filled in.
  struct Applied {
    std::array<V, kRolesOf<Loss>.size()> inputs;
    const T* parameters;

    [[nodiscard]] V value() const {
      return apply([](auto... argument) { return Loss::value(argument...); });
    }
    [[nodiscard]] V gradient() const {
      return apply([](auto... argument) { return Loss::gradient(argument...); });
    }

    template <class Function>
    [[nodiscard]] V apply(const Function& function) const {
      return [&]<std::size_t... I, std::size_t... P>(std::index_sequence<I...> /*inputs*/,
                                                     std::index_sequence<P...> /*parameters*/) {
        return function(inputs[I]..., V{parameters[P]}...);
      }
      (detail::EachInput<Loss>(), detail::EachParameter<Loss>());
    }
  };

  template <class Load>
  static Applied applied(const Batch<T>& batch, const Load& load) {
    return [&]<std::size_t... I>(std::index_sequence<I...> /*inputs*/) {
      return Applied{{load(batch.inputs[kRolesOf<Loss>[I]])...}, batch.parameters};
    }
    (detail::EachInput<Loss>());
  }

  /// The sum alone: whole strides at full speed, then what is left.
  template <bool wantsGradient>
  static double total(const Batch<T>& batch, T scale, T* gradient) {
    double total = 0;
    std::size_t at = 0;
    while (at + kStride <= batch.count) {
      const std::size_t strides = std::min(batch.count - at, kBlock) / kStride;
      const std::size_t end = at + strides * kStride;
      total += block<wantsGradient>(batch, at, end, scale, gradient);
      at = end;
    }
    return total + oneByOne(batch, at, scale, nullptr, gradient);
  }

  template <bool wantsGradient>
  static double block(const Batch<T>& batch, std::size_t from, std::size_t end, V scale, T* gradient) {
    std::array<V, kLockstep> sums{0, 0, 0, 0};
    for (std::size_t at = from; at < end; at += kStride) {
      for (std::size_t i = 0; i < kLockstep; ++i) {
        const std::size_t here = at + i * kLanes;
        const Applied formula = applied(batch, [=](const T* input) { return V::load(input + here); });
        if constexpr (wantsGradient) (formula.gradient() * scale).store(gradient + here);
        sums[i] += formula.value();
      }
    }
    return sums[0].sum() + sums[1].sum() + sums[2].sum() + sums[3].sum();
  }

  /// From `at` to the end with everything that may be asked, one vector at a time, the last partly filled.
  // Not for speed, and so kept in one copy.
  [[gnu::noinline]] static double oneByOne(const Batch<T>& batch, std::size_t at, V scale, T* values,
                                           T* gradient) {
    double total = 0;
    for (; at < batch.count; at += kLanes) {
      const std::size_t count = std::min(kLanes, batch.count - at);
      const auto load = [=](const T* input) { return V::loadFirst(input + at, count); };
      const Applied formula = applied(batch, load);
      const V weight = batch.weights ? load(batch.weights) : V(1);
      const V value = formula.value() * weight;
      if (values) value.storeFirst(values + at, count);
      if (gradient) (formula.gradient() * scale * weight).storeFirst(gradient + at, count);
      total += value.sumFirst(count);
    }
    return total;
  }
};

}  // namespace downhill
