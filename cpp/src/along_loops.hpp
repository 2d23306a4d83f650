#pragma once

#include <cstddef>
#include <utility>

#include "domain.hpp"
#include "downhill/loss.hpp"
#include "kernels.hpp"

/// The loop over rows that lie along the lanes, written once for every loss that knows them by their sums.
namespace downhill {

/// What a call about some of the rows is told beside the batch.
template <class T>
struct RowsAlong {
  Course<Lanes<T>> course;
  const T* classWeights = nullptr;  ///< one a class: 1 where the batch has none
  T scale = 1;                      ///< of the gradient
  T* values = nullptr;              ///< of single rows; null where nobody wants them, and so the gradient
  T* gradient = nullptr;
  std::size_t from = 0;
  std::size_t end = 0;
};

/// Goes over some rows, which is what is compiled for each loss. Returns what they add up to.
template <class T>
using AlongKernel = double (*)(const Batch<T>& batch, const RowsAlong<T>& rows, Alarm<T>& alarm);

template <class T>
std::size_t roomAlong(const Batch<T>& batch);

template <class T>
Total runAlong(AlongKernel<T> kernel, const Batch<T>& batch, T scale, T* values, T* gradient);

template <AlongLoss Loss, class T>
class AlongLoops {
  using V = Lanes<T>;

 public:
  static std::size_t room(const Batch<T>& batch) { return roomAlong(batch); }

  static Total run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    return runAlong<T>(rows, batch, scale, values, gradient);
  }

 private:
  static double rows(const Batch<T>& batch, const RowsAlong<T>& rows, Alarm<T>& alarm) {
    // Of its own, so that it stays out of memory.
    const Course<V> course = rows.course;
    Alarm<T> own;
    double sum = 0;
    for (std::size_t i = rows.from; i < rows.end; ++i) {
      const T weight = batch.weights ? batch.weights[i] : T{1};
      T* const slopes = rows.gradient ? rows.gradient + i * batch.width : nullptr;
      const T value =
          evaluate(batch, i, course, rows.classWeights, SlopesAlong<V>(slopes, V(weight * rows.scale)), own);
      // What weighs nothing counts for nothing, infinite though it be.
      const T weighted = weight == 0 ? 0 : value * weight;
      if (rows.values) rows.values[i] = weighted;
      sum += static_cast<double>(weighted);
    }
    alarm.join(own);
    return sum;
  }

  [[gnu::always_inline]] static T evaluate(const Batch<T>& batch, std::size_t i, const Course<V>& course,
                                           const T* classWeights, SlopesAlong<V> slopes, Alarm<T>& alarm) {
    return [&]<std::size_t... I, std::size_t... P>(std::index_sequence<I...> /*inputs*/,
                                                   std::index_sequence<P...> /*parameters*/)
        __attribute__((always_inline)) {
      if constexpr (takesClassWeights(Loss::spec)) {
        return Loss::evaluate(at<I>(batch, i, course, alarm)..., Along<V>(classWeights, course),
                              V{batch.parameters[P]}..., slopes)
            .first();
      } else {
        return Loss::evaluate(at<I>(batch, i, course, alarm)..., V{batch.parameters[P]}..., slopes).first();
      }
    }
    (detail::EachInput<Loss>(), detail::EachParameter<Loss>());
  }

  /// One input of row i: the row itself, or the number that goes with it.
  template <std::size_t input>
  static auto at(const Batch<T>& batch, std::size_t i, const Course<V>& course, Alarm<T>& alarm) {
    constexpr std::size_t kRole = kRolesOf<Loss>[input];
    constexpr const Input& kInput = inputOf(Loss::spec, kRole);
    constexpr Look kLook = lookOf(kInput.domain);
    constexpr T kHighest = highestOf<T>(kInput.domain, 1);
    if constexpr (kInput.shape == Shape::kRow) {
      const Along<V> row(batch.inputs[kRole] + i * batch.width, course);
      return Watched<V, kLook>(row, V(kHighest), alarm);
    } else {
      const V number(batch.inputs[kRole][i]);
      watch<kLook>(number, V(kHighest), alarm);
      return number;
    }
  }
};

}  // namespace downhill
