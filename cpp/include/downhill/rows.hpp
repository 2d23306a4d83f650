#pragma once

#include <cstddef>

#include "downhill/lanes.hpp"

/// Rows of numbers, seen by formulas. As many rows as there are lanes are worked on side by side, one a lane:
/// so that three classes are as fast as three hundred, and a formula reads as if there were one row.
namespace downhill {

/// `row[c]` is element c of every row.
template <class V>
class Row {
 public:
  Row(const V* elements, std::size_t size) : elements_(elements), size_(size) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const V* begin() const { return elements_; }
  [[nodiscard]] const V* end() const { return elements_ + size_; }
  const V& operator[](std::size_t c) const { return elements_[c]; }

  /// Of each row the element that the row's own label names.
  [[nodiscard]] V at(V label) const {
    const auto index = label.whole();
    return V::each([&](std::size_t lane) { return elements_[index[lane]][lane]; });
  }

 private:
  const V* elements_;
  std::size_t size_;
};

/// A row of rows, one after another: `steps[t]` is the row of step t.
template <class V>
class Steps {
 public:
  Steps(const V* elements, std::size_t size, std::size_t width)
      : elements_(elements), size_(size), width_(width) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::size_t width() const { return width_; }
  Row<V> operator[](std::size_t t) const { return {elements_ + t * width_, width_}; }

 private:
  const V* elements_;
  std::size_t size_;
  std::size_t width_;
};

/// Where a formula leaves the gradient of a row, element by element, if anybody wants it: ask first. Until
/// then it may keep there what it likes.
template <class V>
class Slopes {
 public:
  explicit Slopes(V* elements) : elements_(elements) {}

  explicit operator bool() const { return elements_ != nullptr; }
  V& operator[](std::size_t c) const { return elements_[c]; }

  /// Those from element `c` on.
  [[nodiscard]] Slopes from(std::size_t c) const { return Slopes(elements_ ? elements_ + c : nullptr); }

  /// Takes from each row's element that the row's own label names.
  void takeAt(V label, V amount) const {
    const auto index = label.whole();
    for (std::size_t own = 0; own < V::kCount; ++own) {
      V& slope = elements_[index[own]];
      slope = slope - V::each([&](std::size_t lane) { return lane == own ? amount[lane] : 0; });
    }
  }

 private:
  V* elements_;
};

}  // namespace downhill
