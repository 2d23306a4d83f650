#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "downhill/lanes.hpp"
#include "downhill/loss.hpp"

/// The loops over arrays, written once for every elementwise loss.
namespace downhill {

/// Checked inputs: `count` is at least one, and the parameters are as many as the loss declares.
template <class T>
struct Batch {
  const T* predictions;
  const T* targets;
  const T* parameters;
  std::size_t count;
};

template <class T>
struct Kernels {
  double (*sum)(const Batch<T>&);
  double (*sumAndGradient)(const Batch<T>&, T scale, T* gradient);
  void (*each)(const Batch<T>&, T* values);
};

template <ElementwiseLoss Loss, class T>
class Loops {
  using V = Lanes<T>;
  static constexpr std::size_t kLanes = V::kCount;
  // So many accumulators run in lockstep, to hide the latency of one addition behind the others.
  static constexpr std::size_t kLockstep = 4;
  static constexpr std::size_t kStride = kLockstep * kLanes;
  // After so many elements the accumulators are flushed into a double, lest rounding errors add up in float.
  static constexpr std::size_t kBlock = 64 * kStride;

 public:
  static double sum(const Batch<T>& batch) { return total<false>(batch, 0, nullptr); }

  static double sumAndGradient(const Batch<T>& batch, T scale, T* gradient) {
    return total<true>(batch, scale, gradient);
  }

  static void each(const Batch<T>& batch, T* values) {
    std::size_t at = 0;
    for (; at + kLanes <= batch.count; at += kLanes) full(batch, at).value().store(values + at);
    if (at < batch.count) tail(batch, at).value().storeFirst(values + at, batch.count - at);
  }

 private:
  /// The loss with its arguments filled in.
  struct Applied {
    V prediction;
    V target;
    const T* parameters;

    [[nodiscard]] V value() const {
      return apply([&](auto... parameter) { return Loss::value(prediction, target, parameter...); });
    }
    [[nodiscard]] V gradient() const {
      return apply([&](auto... parameter) { return Loss::gradient(prediction, target, parameter...); });
    }

    template <class Function>
    [[nodiscard]] V apply(const Function& function) const {
      constexpr auto kEach = std::make_index_sequence<Loss::spec.parameters.size()>();
      const auto spread = [&]<std::size_t... I>(std::index_sequence<I...> /*each*/) {
        return function(V{parameters[I]}...);
      };
      return spread(kEach);
    }
  };

  static Applied full(const Batch<T>& batch, std::size_t at) {
    return {V::load(batch.predictions + at), V::load(batch.targets + at), batch.parameters};
  }

  /// The same formula for the last few examples, fewer than the lanes.
  static Applied tail(const Batch<T>& batch, std::size_t at) {
    const std::size_t count = batch.count - at;
    return {V::loadFirst(batch.predictions + at, count), V::loadFirst(batch.targets + at, count),
            batch.parameters};
  }

  template <bool wantsGradient>
  static double total(const Batch<T>& batch, V scale, T* gradient) {
    double total = 0;
    std::size_t at = 0;
    while (at + kStride <= batch.count) {
      const std::size_t strides = std::min(batch.count - at, kBlock) / kStride;
      const std::size_t end = at + strides * kStride;
      total += block<wantsGradient>(batch, at, end, scale, gradient);
      at = end;
    }
    for (; at + kLanes <= batch.count; at += kLanes) {
      total += step<wantsGradient>(batch, at, scale, gradient).sum();
    }
    if (at < batch.count) {
      const Applied formula = tail(batch, at);
      const std::size_t count = batch.count - at;
      if constexpr (wantsGradient) (formula.gradient() * scale).storeFirst(gradient + at, count);
      total += formula.value().sumFirst(count);
    }
    return total;
  }

  template <bool wantsGradient>
  static double block(const Batch<T>& batch, std::size_t from, std::size_t end, V scale, T* gradient) {
    std::array<V, kLockstep> sums{0, 0, 0, 0};
    for (std::size_t at = from; at < end; at += kStride) {
      for (std::size_t i = 0; i < kLockstep; ++i) {
        sums[i] += step<wantsGradient>(batch, at + i * kLanes, scale, gradient);
      }
    }
    return sums[0].sum() + sums[1].sum() + sums[2].sum() + sums[3].sum();
  }

  template <bool wantsGradient>
  static V step(const Batch<T>& batch, std::size_t at, V scale, T* gradient) {
    const Applied formula = full(batch, at);
    if constexpr (wantsGradient) (formula.gradient() * scale).store(gradient + at);
    return formula.value();
  }
};

}  // namespace downhill
