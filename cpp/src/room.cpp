#include "room.hpp"

#include <cstdlib>
#include <memory>

namespace downhill {
namespace {

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

struct Room {
  // By malloc, which says so when there is none; `new` would end a program without exceptions.
  std::unique_ptr<void, Free> memory;
  std::size_t bytes = 0;
};

thread_local Room room;

}  // namespace

void* roomFor(std::size_t bytes) {
  if (bytes <= room.bytes) return room.memory.get();
  room = {};
  room.memory.reset(std::malloc(bytes));
  if (room.memory) room.bytes = bytes;
  return room.memory.get();
}

}  // namespace downhill
