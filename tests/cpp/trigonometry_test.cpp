#include "downhill/trigonometry.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>

namespace downhill::test {
namespace {

double sinOf(double x) { return sin(Lanes<double>(x)).first(); }
double cosOf(double x) { return cos(Lanes<double>(x)).first(); }

double ulps(double got, double truth) {
  const double size = std::abs(truth);
  return std::abs(got - truth) / (std::nextafter(size, std::numeric_limits<double>::infinity()) - size);
}

TEST(TrigonometryTest, SineAndCosineAreThoseOfMpmath) {
  std::ifstream file(GOLDEN_FOLDER "/trigonometry.csv");
  std::size_t rows = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#') || line.starts_with('x')) continue;
    std::istringstream cells(line);
    const auto next = [&] {
      std::string cell;
      std::getline(cells, cell, ',');
      return std::strtod(cell.c_str(), nullptr);
    };
    const double x = next();
    // The truth itself is rounded, by up to half a unit.
    const double bound = (std::abs(x) <= 10 ? 1.5 : 2.5) + 0.5;
    EXPECT_LE(ulps(sinOf(x), next()), bound) << "sin " << x;
    EXPECT_LE(ulps(cosOf(x), next()), bound) << "cos " << x;
    ++rows;
  }
  EXPECT_GT(rows, 100U);
}

TEST(TrigonometryTest, FloatsAreRoundedAsTheTruthIs) {
  for (float x = -10; x < 10; x += 0.0137F) {
    EXPECT_EQ(static_cast<float>(sinOf(x)), static_cast<float>(std::sin(double{x}))) << x;
  }
}

TEST(TrigonometryTest, LanesTurnOnTheirOwn) {
  const auto both = Lanes<double>::each([](std::size_t lane) { return lane == 0 ? 0.25 : 100.0; });
  EXPECT_EQ(sin(both)[0], sinOf(0.25));
  EXPECT_EQ(sin(both)[1], sinOf(100));
  EXPECT_EQ(cos(both)[1], cosOf(100));
}

TEST(TrigonometryTest, StaysWithinOneFarOut) {
  for (const double x : {1e7, -1e12, 1e15, 1e300, -std::numeric_limits<double>::max()}) {
    EXPECT_LE(std::abs(sinOf(x)), 1) << x;
    EXPECT_LE(std::abs(cosOf(x)), 1) << x;
  }
  EXPECT_TRUE(std::isnan(sinOf(std::numeric_limits<double>::quiet_NaN())));
}

}  // namespace
}  // namespace downhill::test
