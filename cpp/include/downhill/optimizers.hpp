#pragma once

#include "downhill/optimizer.hpp"
#include "downhill/optimizers/adagrad.hpp"
#include "downhill/optimizers/adam.hpp"
#include "downhill/optimizers/adamw.hpp"
#include "downhill/optimizers/momentum.hpp"
#include "downhill/optimizers/nesterov.hpp"
#include "downhill/optimizers/rmsprop.hpp"
#include "downhill/optimizers/sgd.hpp"

namespace downhill {

/// THE list: an optimizer is one header, and one line here.
using Optimizers = PartList<Sgd, Momentum, Nesterov, Adagrad, Rmsprop, Adam, Adamw>;

}  // namespace downhill
