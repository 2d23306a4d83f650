#pragma once

#include <ostream>

namespace downhill {

/// Every spec of the list as a JSON array of `LossSpec`, the type in web/src/engine/types.ts.
void writeCatalogue(std::ostream& out);

}  // namespace downhill
