#pragma once

#include <algorithm>
#include <cstddef>

#include "downhill/lanes.hpp"

namespace downhill {

/// As many rows as there are lanes, one behind the other in memory, on their way into lanes and back. Where
/// fewer are left, the lanes too many repeat the first row: whatever they write there, it writes too.
template <class T>
class RowBlock {
  using V = Lanes<T>;
  static constexpr std::size_t kLanes = V::kCount;

 public:
  RowBlock(std::size_t first, std::size_t count, std::size_t width)
      : first_(first), count_(count), width_(width) {}

  /// Column by column into `to`.
  [[gnu::noinline]] void load(const T* from, V* to) const {
    std::size_t c = 0;
    for (; c + kLanes <= width_; c += kLanes) {
      typename V::Square square = squareOf([&](std::size_t lane) { return V::load(from + start(lane) + c); });
      square = transposed(square);
      std::copy(square.begin(), square.end(), to + c);
    }
    for (; c < width_; ++c) {
      to[c] = V::each([&](std::size_t lane) { return from[start(lane) + c]; });
    }
  }

  /// Back into rows, each times its own factor.
  [[gnu::noinline]] void store(const V* from, V factor, T* to) const {
    std::size_t c = 0;
    for (; c + kLanes <= width_; c += kLanes) {
      const typename V::Square square =
          transposed(squareOf([&](std::size_t i) { return from[c + i] * factor; }));
      for (std::size_t lane = 0; lane < kLanes; ++lane) square[lane].store(to + start(lane) + c);
    }
    for (; c < width_; ++c) {
      const V column = from[c] * factor;
      for (std::size_t lane = 0; lane < kLanes; ++lane) to[start(lane) + c] = column[lane];
    }
  }

 private:
  template <class Make>
  static typename V::Square squareOf(const Make& make) {
    if constexpr (kLanes == 2) {
      return {make(0), make(1)};
    } else {
      return {make(0), make(1), make(2), make(3)};
    }
  }

  [[nodiscard]] std::size_t start(std::size_t lane) const {
    return (first_ + (lane < count_ ? lane : 0)) * width_;
  }

  std::size_t first_;
  std::size_t count_;
  std::size_t width_;
};

}  // namespace downhill
