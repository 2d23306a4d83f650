#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace downhill {

/// Items, each once: what many specs say alike need not be kept for each of them.
template <class Item, std::size_t capacity>
class Distinct {
 public:
  constexpr void add(const Item& item) {
    if (std::find(begin(), end(), item) == end()) items_[size_++] = item;
  }

  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr auto begin() const { return items_.begin(); }
  [[nodiscard]] constexpr auto end() const { return items_.begin() + size_; }

 private:
  std::array<Item, capacity> items_{};
  std::size_t size_ = 0;
};

/// As many as there are, in an array of just that length.
template <std::size_t size, class Item, std::size_t capacity>
constexpr std::array<Item, size> trimmed(const Distinct<Item, capacity>& items) {
  std::array<Item, size> array{};
  std::copy(items.begin(), items.end(), array.begin());
  return array;
}

}  // namespace downhill
