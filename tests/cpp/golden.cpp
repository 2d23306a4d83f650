#include "golden.hpp"

#include <fstream>
#include <sstream>

namespace downhill::test {
namespace {

Golden parse(const std::string& line) {
  std::istringstream cells(line);
  Golden golden;
  std::getline(cells, golden.precision, ',');
  std::vector<double> numbers;
  for (std::string cell; std::getline(cells, cell, ',');) numbers.push_back(std::stod(cell));
  golden.prediction = numbers.at(0);
  golden.target = numbers.at(1);
  golden.parameters.assign(numbers.begin() + 2, numbers.end() - 2);
  golden.value = numbers.at(numbers.size() - 2);
  golden.gradient = numbers.back();
  return golden;
}

}  // namespace

std::vector<Golden> readGolden(std::string_view loss, std::string_view precision) {
  std::ifstream file(GOLDEN_FOLDER "/" + std::string(loss) + ".csv");
  std::vector<Golden> all;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(precision)) all.push_back(parse(line));
  }
  return all;
}

}  // namespace downhill::test
