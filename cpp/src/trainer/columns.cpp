#include "columns.hpp"

#include <algorithm>

namespace downhill {

void rowsToColumns(const float* rows, std::size_t width, std::size_t count, Columns to, Beyond beyond) {
  const std::size_t whole = vectorsOf(count) * FloatLanes::kCount;
  for (std::size_t i = 0; i < width; ++i) {
    float* const row = to.row(i);
    for (std::size_t c = 0; c < count; ++c) row[c] = rows[c * width + i];
    std::fill(row + count, row + whole, beyond == Beyond::kZero ? 0.0F : row[0]);
  }
}

void columnsToRows(ConstColumns columns, std::size_t width, std::size_t count, float* to) {
  for (std::size_t i = 0; i < width; ++i) {
    const float* const row = columns.row(i);
    for (std::size_t c = 0; c < count; ++c) to[c * width + i] = row[c];
  }
}

}  // namespace downhill
