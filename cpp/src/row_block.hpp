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
  RowBlock(std::size_t first, std::size_t count) : first_(first), count_(count) {}

  /// Column by column into `to`.
  void load(const T* from, std::size_t width, V* to) const {
    if (width == 1) {
      *to = V::loadFirst(from + first_, count_);
    } else if (width < kLanes) {
      for (std::size_t c = 0; c < width; ++c) {
        to[c] = V::each([&](std::size_t lane) { return from[start(lane, width) + c]; });
      }
    } else {
      forEachSquare(width, [&](std::size_t c) {
        const typename V::Square square =
            transposed(squareOf([&](std::size_t lane) { return V::load(from + start(lane, width) + c); }));
        std::copy(square.begin(), square.end(), to + c);
      });
    }
  }

  /// Back into rows, each times its own factor.
  void store(const V* from, std::size_t width, V factor, T* to) const {
    if (width < kLanes) {
      for (std::size_t c = 0; c < width; ++c) {
        const V column = from[c] * factor;
        for (std::size_t lane = 0; lane < kLanes; ++lane) to[start(lane, width) + c] = column[lane];
      }
    } else {
      forEachSquare(width, [&](std::size_t c) {
        const typename V::Square square =
            transposed(squareOf([&](std::size_t i) { return from[c + i] * factor; }));
        for (std::size_t lane = 0; lane < kLanes; ++lane) square[lane].store(to + start(lane, width) + c);
      });
    }
  }

 private:
  /// By the first of its columns. The last square takes some columns a second time where they do not come
  /// out even: that costs less than to go by number.
  template <class Move>
  static void forEachSquare(std::size_t width, const Move& move) {
    for (std::size_t c = 0; c < width; c += kLanes) move(std::min(c, width - kLanes));
  }

  template <class Make>
  static typename V::Square squareOf(const Make& make) {
    if constexpr (kLanes == 2) {
      return {make(0), make(1)};
    } else {
      return {make(0), make(1), make(2), make(3)};
    }
  }

  [[nodiscard]] std::size_t start(std::size_t lane, std::size_t width) const {
    return (first_ + (lane < count_ ? lane : 0)) * width;
  }

  std::size_t first_;
  std::size_t count_;
};

}  // namespace downhill
