#include "room.hpp"

#include <cstdlib>
#include <memory>

namespace downhill {
namespace {

// By malloc, which says so when there is no room; `new` would end a program without exceptions.
// NOLINTBEGIN(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory,clang-analyzer-unix.Malloc)
struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

struct Room {
  std::unique_ptr<void, Free> memory;
  std::size_t bytes = 0;
};

}  // namespace

void* roomFor(std::size_t bytes) {
  thread_local Room room;
  if (bytes <= room.bytes) return room.memory.get();
  room = {};
  room.memory.reset(std::malloc(bytes));
  if (room.memory) room.bytes = bytes;
  return room.memory.get();
}
// NOLINTEND(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory,clang-analyzer-unix.Malloc)

}  // namespace downhill
