#pragma once

#include <cstddef>

namespace downhill {

/// Memory to work in, kept from call to call so that only the largest call yet allocates. Null if there is no
/// such room. What it held before may be gone.
void* roomFor(std::size_t bytes);

}  // namespace downhill
