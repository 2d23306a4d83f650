#pragma once

#include "downhill/dataset.hpp"
#include "downhill/datasets/blobs.hpp"
#include "downhill/datasets/circles.hpp"
#include "downhill/datasets/imbalanced-blobs.hpp"
#include "downhill/datasets/line.hpp"
#include "downhill/datasets/moons.hpp"
#include "downhill/datasets/prices.hpp"
#include "downhill/datasets/sine.hpp"
#include "downhill/datasets/spirals.hpp"
#include "downhill/datasets/steps.hpp"
#include "downhill/datasets/waiting-times.hpp"
#include "downhill/datasets/xor.hpp"

namespace downhill {

/// THE list of data sets: each is one header, and one line here. A data set's place is its handle.
// clang-format off
using Datasets = DatasetList<
    Line,
    Sine,
    Steps,
    WaitingTimes,
    Prices,
    Moons,
    Circles,
    Xor,
    Spirals,
    ImbalancedBlobs,
    Blobs>;
// clang-format on

}  // namespace downhill
