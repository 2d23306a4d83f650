#pragma once

#include <cstddef>

#include "columns.hpp"

namespace downhill {

/// The softmax over the units, column by column.
void softmaxOfColumns(ConstColumns in, Columns out, std::size_t units, std::size_t vectors);

/// Slopes by the softmax become slopes by what it was made of.
void slopesThroughSoftmax(ConstColumns softmax, Columns slopes, std::size_t units, std::size_t vectors);

}  // namespace downhill
