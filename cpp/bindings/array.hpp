#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// Where an array lies that JavaScript has put into memory. One of length 0 is none.
struct Array {
  std::uint32_t address;
  std::uint32_t length;

  template <class T>
  [[nodiscard]] std::span<T> of() const {
    return {reinterpret_cast<T*>(static_cast<std::uintptr_t>(address)), length};
  }
};

template <class T>
Array arrayOf(std::span<T> items) {
  return {static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(items.data())),
          static_cast<std::uint32_t>(items.size())};
}
