#pragma once

#include <cstdint>

#include "downhill/part.hpp"

namespace downhill {

/// What the learning rate is times after so many updates.
double scheduled(const Choice& schedule, std::uint64_t step);

}  // namespace downhill
