#pragma once

#include <ostream>

namespace downhill {

/// What trainers are put together from, as JSON: the lists of `Parts` in web/src/engine/trainer/types.ts.
void writeParts(std::ostream& out);

}  // namespace downhill
