#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include "domain.hpp"
#include "downhill/loss.hpp"
#include "kernels.hpp"

/// The loop over rows, written once for every loss of rows and of pairs: rows are transposed into the room,
/// as many at a time as there are lanes, and so is the gradient on its way back.
namespace downhill {

/// An input, as the loop sees it.
template <class T>
struct RowInput {
  std::size_t role;
  Look look;
  T highest;
};

/// Places in the room, for what belongs to the rows that are worked on.
template <class T>
struct RowPlaces {
  std::array<Lanes<T>*, kRoles.size()> inputs{};  ///< by role
  Lanes<T>* classWeights = nullptr;
  Lanes<T>* slopes = nullptr;  ///< null where nobody wants the gradient
  Lanes<T>* own = nullptr;     ///< the loss's, as much as it asked for
};

/// What is compiled for each loss; the rest of the loop is the same for all.
template <class T>
struct RowKernels {
  Lanes<T> (*evaluate)(const Batch<T>& batch, const RowPlaces<T>& places);
  std::span<const RowInput<T>> inputs;
};

template <class T>
std::size_t roomForRows(const Batch<T>& batch);

template <class T>
Total runRows(const RowKernels<T>& kernels, const Batch<T>& batch, T scale, T* values, T* gradient);

template <RowLoss Loss, class T>
class RowLoops {
  using V = Lanes<T>;

 public:
  static std::size_t room(const Batch<T>& batch) {
    std::size_t own = 0;
    if constexpr (detail::NeedsRoom<Loss>) own = Loss::template room<T>(batch);
    return roomForRows(batch) + own;
  }

  static Total run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    return runRows<T>({.evaluate = evaluate, .inputs = kInputs}, batch, scale, values, gradient);
  }

 private:
  static constexpr auto kInputs = [] {
    std::array<RowInput<T>, kRolesOf<Loss>.size()> inputs{};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const std::size_t role = kRolesOf<Loss>[i];
      const Domain& domain = inputOf(Loss::spec, role).domain;
      inputs[i] = {role, lookOf(domain), highestOf<T>(domain, 1)};
    }
    return inputs;
  }();

  static V evaluate(const Batch<T>& batch, const RowPlaces<T>& places) {
    const Slopes<V> slopes(places.slopes);
    return [&]<std::size_t... I, std::size_t... P>(std::index_sequence<I...> /*inputs*/,
                                                   std::index_sequence<P...> /*parameters*/) {
      if constexpr (takesClassWeights(Loss::spec)) {
        return Loss::evaluate(at<I>(batch, places)..., Row<V>(places.classWeights, batch.width),
                              V{batch.parameters[P]}..., slopes);
      } else if constexpr (detail::NeedsRoom<Loss>) {
        return Loss::evaluate(at<I>(batch, places)..., V{batch.parameters[P]}..., slopes, places.own);
      } else {
        return Loss::evaluate(at<I>(batch, places)..., V{batch.parameters[P]}..., slopes);
      }
    }
    (detail::EachInput<Loss>(), detail::EachParameter<Loss>());
  }

  /// One input of these rows: the rows themselves, or the numbers that go with them.
  template <std::size_t input>
  static detail::InputAs<Loss, V, input> at(const Batch<T>& batch, const RowPlaces<T>& places) {
    constexpr std::size_t kRole = kRolesOf<Loss>[input];
    constexpr const Input& kInput = inputOf(Loss::spec, kRole);
    const V* const place = places.inputs[kRole];
    if constexpr (kInput.shape != Shape::kRow) {
      return *place;
    } else if constexpr (kInput.length.everyStep) {
      return {place, batch.steps, batch.width};
    } else {
      return {place, batch.lengths[kRole]};
    }
  }
};

}  // namespace downhill
