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
  static double sum(const Batch<T>& batch) {
    return total(
        batch, [](auto&&...) {}, [](auto&&...) {});
  }

  static double sumAndGradient(const Batch<T>& batch, T scale, T* gradient) {
    const V factor = scale;
    return total(
        batch,
        [=](std::size_t at, const auto& formula) { (formula.gradient() * factor).store(gradient + at); },
        [=](std::size_t at, const auto& formula, std::size_t count) {
          (formula.gradient() * factor).storeFirst(gradient + at, count);
        });
  }

  static void each(const Batch<T>& batch, T* values) {
    std::size_t at = 0;
    for (; at + kLanes <= batch.count; at += kLanes) full(batch, at).value().store(values + at);
    if (at < batch.count) first(batch, at).value().storeFirst(values + at, batch.count - at);
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
    V apply(const Function& function) const {
      return [&]<std::size_t... I>(std::index_sequence<I...>) { return function(V(parameters[I])...); }
      (std::make_index_sequence<Loss::spec.parameters.size()>());
    }
  };

  static Applied full(const Batch<T>& batch, std::size_t at) {
    return {V::load(batch.predictions + at), V::load(batch.targets + at), batch.parameters};
  }

  /// The same formula for a tail shorter than the lanes.
  static Applied first(const Batch<T>& batch, std::size_t at) {
    const std::size_t count = batch.count - at;
    return {V::loadFirst(batch.predictions + at, count), V::loadFirst(batch.targets + at, count),
            batch.parameters};
  }

  template <class OnFull, class OnTail>
  static double total(const Batch<T>& batch, const OnFull& onFull, const OnTail& onTail) {
    double total = 0;
    std::size_t at = 0;
    while (at + kStride <= batch.count) {
      const std::size_t strides = std::min(batch.count - at, kBlock) / kStride;
      total += block(batch, at, at + strides * kStride, onFull);
      at += strides * kStride;
    }
    for (; at + kLanes <= batch.count; at += kLanes) {
      const Applied formula = full(batch, at);
      total += formula.value().sum();
      onFull(at, formula);
    }
    if (at < batch.count) {
      const Applied formula = first(batch, at);
      total += formula.value().sumFirst(batch.count - at);
      onTail(at, formula, batch.count - at);
    }
    return total;
  }

  template <class OnFull>
  static double block(const Batch<T>& batch, std::size_t from, std::size_t to, const OnFull& onFull) {
    std::array<V, kLockstep> sums{0, 0, 0, 0};
    for (std::size_t at = from; at < to; at += kStride) {
      for (std::size_t step = 0; step < kLockstep; ++step) {
        const Applied formula = full(batch, at + step * kLanes);
        sums[step] += formula.value();
        onFull(at + step * kLanes, formula);
      }
    }
    return sums[0].sum() + sums[1].sum() + sums[2].sum() + sums[3].sum();
  }
};

}  // namespace downhill
