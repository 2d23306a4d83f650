#pragma once

#include "downhill/activation.hpp"
#include "downhill/activations/gelu.hpp"
#include "downhill/activations/identity.hpp"
#include "downhill/activations/relu.hpp"
#include "downhill/activations/sigmoid.hpp"
#include "downhill/activations/tanh.hpp"

namespace downhill {

/// THE list: an activation is one header, and one line here.
using Activations = PartList<Identity, Tanh, Sigmoid, Relu, Gelu>;

}  // namespace downhill
