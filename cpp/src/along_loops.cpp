#include "along_loops.hpp"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

// So many rows are added up by themselves, so that a small loss is not lost beside the sum of all others.
constexpr std::size_t kBlock = 512;

// Rows at the end, and a vector beyond them, fit into so many numbers.
template <class T>
constexpr std::size_t kEnd = 2 * Lanes<T>::kCount;

/// How many rows at the end lie so near it that a vector would reach beyond.
template <class T>
std::size_t atTheEnd(const Batch<T>& batch) {
  constexpr std::size_t kLanes = Lanes<T>::kCount;
  return batch.width < kLanes ? std::min(batch.count, (kLanes - 1) / batch.width) : 0;
}

/// Those rows, copied to where there is something behind them that any loss can bear.
template <class T>
Total runEnd(AlongKernel<T> kernel, const Batch<T>& batch, RowsAlong<T> rows, T* room, Alarm<T>& alarm) {
  const std::size_t from = rows.from;
  const std::size_t length = (batch.count - from) * batch.width;
  Batch<T> copy = batch;
  const auto moved = [&](const T* elements, std::size_t count) {
    std::copy_n(elements, count, room);
    std::fill_n(room + count, Lanes<T>::kCount, *elements);
    return std::exchange(room, room + kEnd<T>);
  };
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    const T* const input = batch.inputs[role];
    if (!input) continue;
    const std::size_t each = batch.lengths[role];
    copy.inputs[role] = each == batch.width ? moved(input + from * each, length) : input + from;
  }
  if (batch.weights) copy.weights += from;
  if (rows.values) rows.values += from;
  T* const gradient = rows.gradient;
  if (gradient) rows.gradient = room;
  rows.from = 0;
  rows.end = batch.count - from;
  const Total total{.value = kernel(copy, rows, alarm)};
  if (gradient) std::copy_n(room, length, gradient + from * batch.width);
  return total;
}

}  // namespace

template <class T>
std::size_t roomAlong(const Batch<T>& batch) {
  const std::size_t classWeights = batch.width + Lanes<T>::kCount;
  return classWeights + (atTheEnd(batch) > 0 ? (kRoles.size() + 1) * kEnd<T> : 0);
}

template <class T>
Total runAlong(AlongKernel<T> kernel, const Batch<T>& batch, T scale, T* values, T* gradient) {
  RowsAlong<T> rows{Course<Lanes<T>>(batch.width), batch.room, scale, values, gradient};
  T* const room = std::fill_n(batch.room, batch.width + Lanes<T>::kCount, T{1});
  if (batch.classWeights) std::copy_n(batch.classWeights, batch.width, batch.room);

  Total total;
  Alarm<T> alarm;
  const std::size_t end = batch.count - atTheEnd(batch);
  for (; rows.from < end; rows.from = rows.end) {
    rows.end = std::min(end, rows.from + kBlock);
    total.value += kernel(batch, rows, alarm);
  }
  if (end < batch.count) total += runEnd(kernel, batch, rows, room, alarm);
  total.suspect = alarm.rings();
  return total;
}

template std::size_t roomAlong(const Batch<float>&);
template std::size_t roomAlong(const Batch<double>&);
template Total runAlong(AlongKernel<float>, const Batch<float>&, float, float*, float*);
template Total runAlong(AlongKernel<double>, const Batch<double>&, double, double*, double*);

}  // namespace downhill
