#include "golden.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace downhill::test {
namespace {

/// `std::stod` takes denormals for errors.
double number(const std::string& text) { return std::strtod(text.c_str(), nullptr); }

/// A cell holds one number, or a row of them with spaces between, or nothing.
std::vector<double> numbersIn(const std::string& cell) {
  std::istringstream words(cell);
  std::vector<double> numbers;
  for (std::string word; words >> word;) numbers.push_back(number(word));
  return numbers;
}

Golden parse(const Spec& spec, const std::string& line) {
  std::istringstream cells(line);
  const auto next = [&] {
    std::string cell;
    std::getline(cells, cell, ',');
    return cell;
  };
  Golden golden;
  golden.precision = next();
  const bool saysWidth = spec.traits.acrossBatch || spec.predictions.length != kWidth;
  if (saysWidth) golden.width = static_cast<std::size_t>(number(next()));
  if (hasSteps(spec)) golden.steps = static_cast<std::size_t>(number(next()));
  const std::size_t inputs = kRoles.size() - countOf(spec, Shape::kAbsent);
  for (std::size_t i = 0; i < inputs; ++i) golden.inputs.push_back(numbersIn(next()));
  if (!saysWidth) golden.width = golden.inputs[0].size();
  if (takesClassWeights(spec)) golden.classWeights = numbersIn(next());
  for (std::size_t i = 0; i < spec.parameters.size(); ++i) golden.parameters.push_back(number(next()));
  golden.values = numbersIn(next());
  golden.gradient = numbersIn(next());
  golden.valueSizes = numbersIn(next());
  if (golden.valueSizes.empty()) golden.valueSizes = golden.values;
  golden.gradientSizes = numbersIn(next());
  if (golden.gradientSizes.empty()) golden.gradientSizes = golden.gradient;
  return golden;
}

}  // namespace

std::vector<Golden> readGolden(const Spec& spec, std::string_view precision) {
  std::ifstream file(GOLDEN_FOLDER "/" + std::string(spec.id) + ".csv");
  std::vector<Golden> all;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(precision)) all.push_back(parse(spec, line));
  }
  return all;
}

}  // namespace downhill::test
