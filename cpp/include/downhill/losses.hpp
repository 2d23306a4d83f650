#pragma once

#include "downhill/loss.hpp"
#include "downhill/losses/bce.hpp"
#include "downhill/losses/mae.hpp"
#include "downhill/losses/mse.hpp"

namespace downhill {

/// THE list: a loss is one header, and one line here. The bindings, the catalogue, the TypeScript types, the
/// tests and the benchmarks are all made from it; a loss's place is its handle.
// clang-format off
using Losses = LossList<
    Mse,
    Mae,
    Bce>;
// clang-format on

}  // namespace downhill
