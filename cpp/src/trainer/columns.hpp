#pragma once

#include <cstddef>

#include "downhill/lanes.hpp"

namespace downhill {

using FloatLanes = Lanes<float>;

/// How many vectors hold so many samples.
constexpr std::size_t vectorsOf(std::size_t samples) {
  return (samples + FloatLanes::kCount - 1) / FloatLanes::kCount;
}

/// How far apart rows of so many samples lie. Long rows are an odd number of cache lines apart: rows that are
/// a power of two apart would all want the same few places of the cache.
constexpr std::size_t strideOf(std::size_t samples) {
  constexpr std::size_t kLine = 16;
  const std::size_t whole = vectorsOf(samples) * FloatLanes::kCount;
  if (whole < 8 * kLine) return whole;
  return ((whole + kLine - 1) / kLine | 1U) * kLine;
}

/// Numbers of a batch: a row for each unit, a column for each sample, and columns across lanes.
template <class T>
struct ColumnsOf {
  T* at = nullptr;
  std::size_t stride = 0;

  [[nodiscard]] T* row(std::size_t unit) const { return at + unit * stride; }
};

using Columns = ColumnsOf<float>;
using ConstColumns = ColumnsOf<const float>;

/// What a last vector holds beyond the last sample: the first one again, which is as finite as any, or what
/// adds nothing to a sum.
enum class Beyond { kFirst, kZero };

void rowsToColumns(const float* rows, std::size_t width, std::size_t count, Columns to, Beyond beyond);
void columnsToRows(ConstColumns columns, std::size_t width, std::size_t count, float* to);

}  // namespace downhill
