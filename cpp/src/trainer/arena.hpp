#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>

namespace downhill {

/// Memory for arrays that live and die together, from one allocation. The same code goes over it twice: once
/// to say what it needs, once to have it.
class Arena {
 public:
  /// More than a page can have, and little enough to count in 32 bits.
  static constexpr std::uint64_t kMost = std::uint64_t{1} << 31U;

  /// As many items as asked for, zeros at first; none while only counting.
  template <class T>
  std::span<T> take(std::uint64_t count) {
    const std::uint64_t at = used_;
    // Where one is too much already, the product of two counts may be beyond 64 bits.
    used_ = count > kMost || used_ > kMost ? kMost + 1 : used_ + roundedUp(count * sizeof(T));
    if (!memory_) return {};
    return {reinterpret_cast<T*>(memory_.get() + at), static_cast<std::size_t>(count)};
  }

  /// Whether there is so much memory. What is taken from now on is taken from that.
  [[nodiscard]] bool allocate() {
    const auto bytes = static_cast<std::size_t>(used_) + 1;  // of 32 bits in wasm
    // By calloc, which says so when there is no room; `new` would end a program without exceptions.
    // NOLINTNEXTLINE(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
    void* const memory = used_ <= kMost ? std::calloc(bytes, 1) : nullptr;
    memory_.reset(static_cast<std::byte*>(memory));
    used_ = 0;
    return memory_ != nullptr;
  }

 private:
  struct Free {
    // NOLINTNEXTLINE(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
    void operator()(std::byte* memory) const { std::free(memory); }
  };

  static constexpr std::uint64_t roundedUp(std::uint64_t bytes) { return (bytes + 15) / 16 * 16; }

  std::unique_ptr<std::byte, Free> memory_;
  std::uint64_t used_ = 0;
};

}  // namespace downhill
