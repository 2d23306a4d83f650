#pragma once

#include <algorithm>
#include <span>

#include "downhill/batch.hpp"
#include "downhill/rows.hpp"
#include "downhill/vectors.hpp"

/// Losses that hold each prediction against all the others of a batch, by the cosines between them.
namespace downhill {

/// Number j, as lanes have it.
template <class V>
V numbered(std::size_t j) {
  return V(static_cast<typename V::Scalar>(j));
}

/// The cosines between predictions, as many side by side as there are lanes, and all the others. A vector of
/// length 0 has no direction: it stays, and has the cosine 0 with every other.
template <class T>
class Cosines {
  using V = Lanes<T>;

 public:
  static std::size_t room(const Batch<T>& batch) {
    return V::kCount * 2 * (batch.width + batch.count) + batch.width * batch.count;
  }

  explicit Cosines(const Batch<T>& batch)
      : own_(reinterpret_cast<V*>(batch.room), batch.width),
        pull_(own_.data() + batch.width, batch.width),
        cosines_(pull_.data() + batch.width, batch.count),
        slopes_(cosines_.data() + batch.count, batch.count),
        others_(batch.room + V::kCount * 2 * (batch.width + batch.count)) {
    const T* const others = batch.inputs[static_cast<std::size_t>(Role::kOthers)];
    for (std::size_t j = 0; j < batch.count; ++j) {
      const T* const other = others + j * batch.width;
      const Norm<V> length = lengthFrom<V>(nullptr, other, batch.width);
      for (std::size_t c = 0; c < batch.width; ++c) {
        others_[j * batch.width + c] = (V(other[c]) * length.lift() / length.divisor())[0];
      }
    }
  }

  /// Of the predictions of these numbers, one a lane.
  template <class NumberOf>
  std::span<V> of(const T* predictions, const NumberOf& number) {
    const std::size_t width = own_.size();
    for (std::size_t c = 0; c < width; ++c) {
      own_[c] = V::each([&](std::size_t lane) { return predictions[number(lane) * width + c]; });
    }
    length_ = length(Row<V>(own_.data(), width));
    for (V& part : own_) part = part * length_.lift() / length_.divisor();
    for (std::size_t j = 0; j < cosines_.size(); ++j) {
      V cosine(0);
      for (std::size_t c = 0; c < width; ++c) cosine += own_[c] * V(others_[j * width + c]);
      cosines_[j] = cosine;
    }
    return cosines_;
  }

  /// Where the gradient with respect to the cosines goes.
  [[nodiscard]] Slopes<V> slopes() const { return Slopes<V>(slopes_.data()); }

  /// The gradient with respect to the predictions: the pull of all the others on a direction, less what would
  /// only change its length.
  std::span<const V> gradient() {
    const std::size_t width = own_.size();
    std::fill(pull_.begin(), pull_.end(), V(0));
    for (std::size_t j = 0; j < slopes_.size(); ++j) {
      for (std::size_t c = 0; c < width; ++c) pull_[c] += slopes_[j] * V(others_[j * width + c]);
    }
    const V along = dot(Row<V>(pull_.data(), width), Row<V>(own_.data(), width));
    for (std::size_t c = 0; c < width; ++c) {
      pull_[c] = (pull_[c] - along * own_[c]) / length_.divisor() * length_.lift();
    }
    return pull_;
  }

 private:
  std::span<V> own_;      ///< the directions of these predictions
  std::span<V> pull_;     ///< the gradient with respect to these predictions
  std::span<V> cosines_;  ///< with each of the others
  std::span<V> slopes_;   ///< the gradient with respect to those
  T* others_;             ///< the directions of all the others
  Norm<V> length_{0};     ///< of these predictions
};

/// The loop over a batch, for a loss with a formula `evaluate(cosines, partner, parameter, slopes)`.
template <class Loss>
struct LossOfCosines {
  template <class T>
  static std::size_t room(const Batch<T>& batch) {
    return Cosines<T>::room(batch);
  }

  template <class T>
  static double run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    using V = Lanes<T>;
    Cosines<T> cosines(batch);
    double total = 0;
    for (std::size_t at = 0; at < batch.count; at += V::kCount) {
      const std::size_t count = std::min(V::kCount, batch.count - at);
      // Where fewer are left, the lanes too many repeat the first.
      const auto number = [=](std::size_t lane) { return at + (lane < count ? lane : 0); };
      const V partner = V::each([&](std::size_t lane) { return static_cast<T>(number(lane)); });
      const V weight = batch.weights ? V::loadFirst(batch.weights + at, count) : V(1);
      const V value =
          weight * Loss::evaluate(cosines.of(batch.inputs[0], number), partner, V(batch.parameters[0]),
                                  gradient ? cosines.slopes() : Slopes<V>(nullptr));
      if (values) value.storeFirst(values + at, count);
      if (gradient) store(cosines.gradient(), weight * scale, count, gradient + at * batch.width);
      total += value.sumFirst(count);
    }
    return total;
  }

 private:
  template <class V>
  static void store(std::span<const V> slopes, V factor, std::size_t count, typename V::Scalar* to) {
    for (std::size_t c = 0; c < slopes.size(); ++c) {
      const V column = slopes[c] * factor;
      for (std::size_t lane = 0; lane < count; ++lane) to[lane * slopes.size() + c] = column[lane];
    }
  }
};

}  // namespace downhill
