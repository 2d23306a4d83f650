#include "row_loops.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "row_block.hpp"

namespace downhill {
namespace {

// So many rows are added up by themselves, so that a small loss is not lost beside the sum of all others.
constexpr std::size_t kBlock = 512;

/// One behind the other: the weights of the classes, the rows of each input, the gradient.
template <class T>
RowPlaces<T> placesIn(const Batch<T>& batch) {
  RowPlaces<T> places;
  auto* at = reinterpret_cast<Lanes<T>*>(batch.room);
  const auto next = [&](std::size_t length) { return std::exchange(at, at + length); };
  places.classWeights = next(batch.width);
  for (std::size_t role = 0; role < kRoles.size(); ++role) places.inputs[role] = next(batch.lengths[role]);
  places.slopes = next(batch.lengths[0]);
  places.own = at;
  return places;
}

/// What weighs nothing counts for nothing, infinite though it be.
template <class V>
V weighted(V value, V weight) {
  return select(weight == V(0), V(0), value * weight);
}

}  // namespace

template <class T>
std::size_t roomForRows(const Batch<T>& batch) {
  const auto& lengths = batch.lengths;
  const std::size_t places = std::accumulate(lengths.begin(), lengths.end(), batch.width + lengths[0]);
  return places * Lanes<T>::kCount;
}

template <class T>
Total runRows(const RowKernels<T>& kernels, const Batch<T>& batch, T scale, T* values, T* gradient) {
  using V = Lanes<T>;
  RowPlaces<T> places = placesIn(batch);
  for (std::size_t c = 0; c < batch.width; ++c) {
    places.classWeights[c] = batch.classWeights ? batch.classWeights[c] : T{1};
  }
  if (!gradient) places.slopes = nullptr;

  Total total;
  for (std::size_t from = 0; from < batch.count; from += kBlock) {
    const std::size_t end = std::min(batch.count, from + kBlock);
    // What was looked at is near for the formula too. Classes were looked at before.
    for (const auto [role, look, highest] : kernels.inputs) {
      const std::size_t each = batch.lengths[role];
      const std::span<const T> elements(batch.inputs[role] + from * each, (end - from) * each);
      if (look != Look::kClass && isSuspect(elements, look, highest)) total.suspect = true;
    }

    double sum = 0;
    for (std::size_t at = from; at < end; at += V::kCount) {
      const std::size_t count = std::min(V::kCount, end - at);
      const RowBlock<T> rows(at, count);
      for (const auto& input : kernels.inputs) {
        rows.load(batch.inputs[input.role], batch.lengths[input.role], places.inputs[input.role]);
      }
      const V weight = batch.weights ? V::loadFirst(batch.weights + at, count) : V(1);
      const V value = weighted(kernels.evaluate(batch, places), weight);
      if (values) value.storeFirst(values + at, count);
      if (gradient) rows.store(places.slopes, batch.lengths[0], weight * scale, gradient);
      sum += value.sumFirst(count);
    }
    total.value += sum;
  }
  return total;
}

template std::size_t roomForRows(const Batch<float>&);
template std::size_t roomForRows(const Batch<double>&);
template Total runRows(const RowKernels<float>&, const Batch<float>&, float, float*, float*);
template Total runRows(const RowKernels<double>&, const Batch<double>&, double, double*, double*);

}  // namespace downhill
