#include "softmax_columns.hpp"

#include "downhill/stable.hpp"

namespace downhill {
namespace {

using V = FloatLanes;

V at(ConstColumns columns, std::size_t unit, std::size_t vector) {
  return V::load(columns.row(unit) + vector * V::kCount);
}

void put(V x, Columns columns, std::size_t unit, std::size_t vector) {
  x.store(columns.row(unit) + vector * V::kCount);
}

}  // namespace

void softmaxOfColumns(ConstColumns in, Columns out, std::size_t units, std::size_t vectors) {
  for (std::size_t v = 0; v < vectors; ++v) {
    V highest = at(in, 0, v);
    for (std::size_t k = 1; k < units; ++k) highest = max(highest, at(in, k, v));
    V total(0);
    for (std::size_t k = 0; k < units; ++k) {
      const V power = expOfFall(at(in, k, v) - highest);
      put(power, out, k, v);
      total += power;
    }
    for (std::size_t k = 0; k < units; ++k) put(at({out.at, out.stride}, k, v) / total, out, k, v);
  }
}

void slopesThroughSoftmax(ConstColumns softmax, Columns slopes, std::size_t units, std::size_t vectors) {
  const ConstColumns given{slopes.at, slopes.stride};
  for (std::size_t v = 0; v < vectors; ++v) {
    V mean(0);
    for (std::size_t k = 0; k < units; ++k) mean += at(softmax, k, v) * at(given, k, v);
    for (std::size_t k = 0; k < units; ++k) put(at(softmax, k, v) * (at(given, k, v) - mean), slopes, k, v);
  }
}

}  // namespace downhill
