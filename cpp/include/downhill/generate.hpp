#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "downhill/dataset.hpp"
#include "downhill/problem.hpp"

namespace downhill {

/// The specs in the order of datasets.hpp. A data set's place in it is its handle.
std::span<const DatasetSpec* const> datasetSpecs();

/// Makes up as many samples as there are targets. Features lie sample by sample, as many each as the spec
/// has. The same seed and parameters give the same bits on every machine, and a larger set begins with the
/// samples of a smaller one.
Problem generate(std::size_t dataset, std::uint64_t seed, std::span<const double> parameters,
                 std::span<float> features, std::span<float> targets);

}  // namespace downhill
