#pragma once

#include "downhill/loss.hpp"
#include "downhill/losses/bce.hpp"
#include "downhill/losses/mae.hpp"
#include "downhill/losses/mse.hpp"

namespace downhill {

/// THE list, one line a loss. The bindings, the catalogue, the TypeScript types, the tests and the benchmarks
/// are all made from it.
using Losses = LossList<  //
    Mse,                  //
    Mae,                  //
    Bce                   //
    >;

}  // namespace downhill
