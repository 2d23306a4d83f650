#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "downhill/spec.hpp"

namespace downhill::test {

/// One line of a file in tests/golden: what a loss is, worked out by others. It has one sample, or a batch of
/// them where the loss of one depends on the others.
struct Golden {
  std::string precision;
  std::size_t width = 1;                    ///< of rows
  std::size_t steps = 1;                    ///< that a sample goes on for
  std::vector<std::vector<double>> inputs;  ///< those that the loss has, in order
  std::vector<double> classWeights;
  std::vector<double> parameters;
  std::vector<double> values;
  std::vector<double> gradient;
  // How large the terms are that a number is the sum of: it can be no more exact than they are. Where nothing
  // cancels, the number itself.
  std::vector<double> valueSizes;
  std::vector<double> gradientSizes;
};

/// All lines of one precision ("double" or "float"); none if there is no such file.
std::vector<Golden> readGolden(const Spec& spec, std::string_view precision);

}  // namespace downhill::test
