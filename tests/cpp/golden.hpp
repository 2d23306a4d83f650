#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace downhill::test {

/// One line of a file in tests/golden: what a loss is, worked out by others.
struct Golden {
  std::string precision;
  double prediction;
  double target;
  std::vector<double> parameters;
  double value;
  double gradient;
};

/// All lines of one precision ("double" or "float"); none if there is no such file.
std::vector<Golden> readGolden(std::string_view loss, std::string_view precision);

}  // namespace downhill::test
