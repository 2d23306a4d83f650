#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include "domain.hpp"
#include "downhill/loss.hpp"
#include "kernels.hpp"
#include "row_block.hpp"

/// The loop over rows, written once for every loss of rows and of pairs: rows are transposed into the room,
/// as many at a time as there are lanes, and so is the gradient on its way back.
namespace downhill {

template <RowLoss Loss, class T>
class RowLoops {
  using V = Lanes<T>;
  static constexpr std::size_t kLanes = V::kCount;
  // So many rows are added up by themselves, so that a small loss is not lost beside the sum of all others.
  static constexpr std::size_t kBlock = 512;

 public:
  static std::size_t room(const Batch<T>& batch) {
    std::size_t own = 0;
    if constexpr (detail::NeedsRoom<Loss>) own = Loss::template room<T>(batch);
    return placeOfOwn(batch) * kLanes + own;
  }

  static Total run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    for (std::size_t c = 0; c < batch.width; ++c) {
      lanesAt(batch, 0)[c] = batch.classWeights ? batch.classWeights[c] : T{1};
    }
    Total total;
    for (std::size_t at = 0; at < batch.count; at += kBlock) {
      const std::size_t end = std::min(batch.count, at + kBlock);
      const bool suspect = isAnySuspect(batch, at, end);
      total += {block(batch, at, end, scale, values, gradient), suspect};
    }
    return total;
  }

 private:
  /// Looks at the inputs of some rows, which then are near for the formula too.
  static bool isAnySuspect(const Batch<T>& batch, std::size_t from, std::size_t end) {
    return [&]<std::size_t... I>(std::index_sequence<I...> /*inputs*/) {
      return (isSuspectInput<kRolesOf<Loss>[I]>(batch, from, end) || ...);
    }
    (detail::EachInput<Loss>());
  }

  template <std::size_t role>
  static bool isSuspectInput(const Batch<T>& batch, std::size_t from, std::size_t end) {
    constexpr Look kLook = lookOf(inputOf(Loss::spec, role).domain);
    constexpr T kHighest = highestOf<T>(inputOf(Loss::spec, role).domain, 1);
    if constexpr (kLook == Look::kClass) return false;  // they were looked at before
    const std::size_t each = batch.lengths[role];
    return isSuspect(std::span(batch.inputs[role] + from * each, (end - from) * each), kLook, kHighest);
  }

  static double block(const Batch<T>& batch, std::size_t from, std::size_t end, T scale, T* values,
                      T* gradient) {
    double total = 0;
    for (std::size_t at = from; at < end; at += kLanes) {
      const std::size_t count = std::min(kLanes, end - at);
      const V weight = batch.weights ? V::loadFirst(batch.weights + at, count) : V(1);

      const V value = weighted(evaluate(batch, at, count, gradient != nullptr), weight);
      if (values) value.storeFirst(values + at, count);
      if (gradient) {
        const RowBlock<T> rows(at, count, batch.lengths[0]);
        rows.store(lanesAt(batch, placeOfSlopes(batch)), weight * scale, gradient);
      }
      total += value.sumFirst(count);
    }
    return total;
  }

  // In the room lie the weights of the classes, then the rows of each input, then the gradient, then what the
  // loss keeps there itself.
  static std::size_t placeOf(const Batch<T>& batch, std::size_t role) {
    std::size_t place = batch.width;
    for (std::size_t before = 0; before < role; ++before) {
      if (inputOf(Loss::spec, before).shape == Shape::kRow) place += batch.lengths[before];
    }
    return place;
  }
  static std::size_t placeOfSlopes(const Batch<T>& batch) { return placeOf(batch, kRoles.size()); }
  static std::size_t placeOfOwn(const Batch<T>& batch) { return placeOfSlopes(batch) + batch.lengths[0]; }

  static V* lanesAt(const Batch<T>& batch, std::size_t place) {
    return reinterpret_cast<V*>(batch.room) + place;
  }

  /// What weighs nothing counts for nothing, infinite though it be.
  static V weighted(V value, V weight) { return select(weight == V(0), V(0), value * weight); }

  static V evaluate(const Batch<T>& batch, std::size_t at, std::size_t count, bool wantsGradient) {
    const Slopes<V> slopes(wantsGradient ? lanesAt(batch, placeOfSlopes(batch)) : nullptr);
    return [&]<std::size_t... I, std::size_t... P>(std::index_sequence<I...> /*inputs*/,
                                                   std::index_sequence<P...> /*parameters*/) {
      if constexpr (takesClassWeights(Loss::spec)) {
        return Loss::evaluate(loaded<I>(batch, at, count)..., Row<V>(lanesAt(batch, 0), batch.width),
                              V{batch.parameters[P]}..., slopes);
      } else if constexpr (detail::NeedsRoom<Loss>) {
        return Loss::evaluate(loaded<I>(batch, at, count)..., V{batch.parameters[P]}..., slopes,
                              lanesAt(batch, placeOfOwn(batch)));
      } else {
        return Loss::evaluate(loaded<I>(batch, at, count)..., V{batch.parameters[P]}..., slopes);
      }
    }
    (detail::EachInput<Loss>(), detail::EachParameter<Loss>());
  }

  /// One input of these rows: the rows themselves, or the numbers that go with them.
  template <std::size_t input>
  static detail::InputAs<Loss, V, input> loaded(const Batch<T>& batch, std::size_t at, std::size_t count) {
    constexpr std::size_t kRole = kRolesOf<Loss>[input];
    constexpr const Input& kInput = inputOf(Loss::spec, kRole);
    if constexpr (kInput.shape == Shape::kRow) {
      V* const to = lanesAt(batch, placeOf(batch, kRole));
      RowBlock<T>(at, count, batch.lengths[kRole]).load(batch.inputs[kRole], to);
      if constexpr (kInput.length.everyStep) {
        return {to, batch.steps, batch.width};
      } else {
        return {to, batch.lengths[kRole]};
      }
    } else {
      return V::loadFirst(batch.inputs[kRole] + at, count);
    }
  }
};

}  // namespace downhill
