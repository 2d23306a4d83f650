#include "dense.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace downhill {
namespace {

using V = FloatLanes;
constexpr std::size_t kLanes = V::kCount;

template <std::size_t count, class Make>
std::array<V, count> eachOf(const Make& make) {
  return [&]<std::size_t... i>(std::index_sequence<i...> /*each*/) {
    return std::array<V, count>{make(i)...};
  }
  (std::make_index_sequence<count>());
}

/// A few outputs of a few vectors of columns, all of which stay in registers.
template <std::size_t kOutputs, std::size_t kVectors>
inline void multiplyTile(const Matrix& matrix, const float* biases, ConstColumns in, Columns out,
                         std::size_t output, std::size_t column) {
  constexpr std::size_t kSums = kOutputs * kVectors;
  auto sums = eachOf<kSums>([&](std::size_t i) { return biases ? V{biases[output + i / kVectors]} : V{0}; });
  const float* weight = matrix.at + output * matrix.outputStep;
  const float* from = in.at + column;
  for (std::size_t i = 0; i < matrix.inputs; ++i) {
    const auto x = eachOf<kVectors>([&](std::size_t v) { return V::load(from + v * kLanes); });
    for (std::size_t o = 0; o < kOutputs; ++o) {
      const V factor(weight[o * matrix.outputStep]);
      for (std::size_t v = 0; v < kVectors; ++v) sums[o * kVectors + v] += factor * x[v];
    }
    weight += matrix.inputStep;
    from += in.stride;
  }
  for (std::size_t i = 0; i < kSums; ++i) {
    sums[i].store(out.row(output + i / kVectors) + column + i % kVectors * kLanes);
  }
}

/// All outputs of a few vectors of columns.
template <std::size_t kVectors>
[[gnu::noinline]] void multiplyStripe(const Matrix& matrix, const float* biases, ConstColumns in, Columns out,
                                      std::size_t column) {
  std::size_t output = 0;
  for (; output + 2 <= matrix.outputs; output += 2) {
    multiplyTile<2, kVectors>(matrix, biases, in, out, output, column);
  }
  if (output < matrix.outputs) multiplyTile<1, kVectors>(matrix, biases, in, out, output, column);
}

/// The sums of four vectors, one a lane.
V sumsOf(const V::Square& square) {
  const V::Square columns = transposed(square);
  return (columns[0] + columns[1]) + (columns[2] + columns[3]);
}

void put(V sums, float* to, std::size_t count, bool more) {
  if (count == kLanes) {
    (more ? V::load(to) + sums : sums).store(to);
  } else {
    for (std::size_t i = 0; i < count; ++i) to[i] = more ? to[i] + sums[i] : sums[i];
  }
}

/// A few outputs with four inputs, over some columns.
template <std::size_t kOutputs>
inline void addUpTile(ConstColumns slopes, const std::array<const float*, 4>& in, std::size_t vectors,
                      std::array<V::Square, kOutputs>& sums) {
  for (std::size_t v = 0; v < vectors; ++v) {
    const auto x = eachOf<4>([&](std::size_t i) { return V::load(in[i] + v * kLanes); });
    for (std::size_t o = 0; o < kOutputs; ++o) {
      const V slope = V::load(slopes.row(o) + v * kLanes);
      for (std::size_t i = 0; i < 4; ++i) sums[o][i] += slope * x[i];
    }
  }
}

/// A few outputs with all inputs, over some columns.
template <std::size_t kOutputs>
[[gnu::noinline]] void addUpRows(ConstColumns slopes, ConstColumns in, std::size_t inputs,
                                 std::size_t vectors, float* weights, bool more) {
  for (std::size_t input = 0; input < inputs; input += 4) {
    const std::size_t count = std::min<std::size_t>(4, inputs - input);
    std::array<const float*, 4> rows{};
    for (std::size_t i = 0; i < 4; ++i) rows[i] = in.row(input + (i < count ? i : 0));
    std::array<V::Square, kOutputs> sums = [] {
      if constexpr (kOutputs == 1) {
        return std::array<V::Square, 1>{V::Square{0, 0, 0, 0}};
      } else {
        return std::array<V::Square, 2>{V::Square{0, 0, 0, 0}, V::Square{0, 0, 0, 0}};
      }
    }();
    addUpTile<kOutputs>(slopes, rows, vectors, sums);
    for (std::size_t o = 0; o < kOutputs; ++o) {
      put(sumsOf(sums[o]), weights + o * inputs + input, count, more);
    }
  }
}

/// Four rows at a time; where fewer are left the first of them is added up again, for nothing.
[[gnu::noinline]] void addUpBiases(ConstColumns slopes, std::size_t outputs, std::size_t vectors,
                                   float* biases, bool more) {
  for (std::size_t output = 0; output < outputs; output += 4) {
    const std::size_t count = std::min<std::size_t>(4, outputs - output);
    V::Square sums{0, 0, 0, 0};
    for (std::size_t v = 0; v < vectors; ++v) {
      for (std::size_t i = 0; i < 4; ++i) {
        sums[i] += V::load(slopes.row(output + (i < count ? i : 0)) + v * kLanes);
      }
    }
    put(sumsOf(sums), biases + output, count, more);
  }
}

}  // namespace

void multiply(const Matrix& matrix, const float* biases, ConstColumns in, Columns out, std::size_t vectors) {
  constexpr std::size_t kVectors = 4;
  std::size_t v = 0;
  for (; v + kVectors <= vectors; v += kVectors) {
    multiplyStripe<kVectors>(matrix, biases, in, out, v * kLanes);
  }
  const std::size_t column = v * kLanes;
  const std::size_t left = vectors - v;
  if (left == 1) multiplyStripe<1>(matrix, biases, in, out, column);
  if (left == 2) multiplyStripe<2>(matrix, biases, in, out, column);
  if (left == 3) multiplyStripe<3>(matrix, biases, in, out, column);
}

void addUp(ConstColumns slopes, ConstColumns in, std::size_t outputs, std::size_t inputs, std::size_t vectors,
           float* weights, float* biases) {
  // So many columns at a time stay in the cache, and are added up by themselves, so that rounding errors do
  // not add up over a large batch.
  constexpr std::size_t kTile = 32;
  for (std::size_t v = 0; v < vectors; v += kTile) {
    const std::size_t count = std::min(kTile, vectors - v);
    const ConstColumns ownSlopes{slopes.at + v * kLanes, slopes.stride};
    const ConstColumns ownIn{in.at + v * kLanes, in.stride};
    std::size_t o = 0;
    for (; o + 2 <= outputs; o += 2) {
      addUpRows<2>({ownSlopes.row(o), slopes.stride}, ownIn, inputs, count, weights + o * inputs, v > 0);
    }
    if (o < outputs) {
      addUpRows<1>({ownSlopes.row(o), slopes.stride}, ownIn, inputs, count, weights + o * inputs, v > 0);
    }
    addUpBiases(ownSlopes, outputs, count, biases, v > 0);
  }
}

}  // namespace downhill
