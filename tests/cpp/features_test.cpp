#include "downhill/features.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace downhill::test {
namespace {

TEST(StandardiseTest, GivesEachFeatureMeanZeroAndDeviationOne) {
  std::vector<float> rows{1, 100, 3, 100, 8, 100};
  std::vector<Scale> scales(2);
  fitScales(rows, scales);
  standardise(rows, scales);
  EXPECT_NEAR(rows[0] + rows[2] + rows[4], 0, 1e-6);
  EXPECT_NEAR(rows[0] * rows[0] + rows[2] * rows[2] + rows[4] * rows[4], 3, 1e-5);
  for (const std::size_t constant : {1, 3, 5}) EXPECT_EQ(rows[constant], 0);
}

TEST(StandardiseTest, AppliesTheScalesOfOthers) {
  std::vector<float> rows{20, -5};
  standardise(rows, std::vector<Scale>{{10, 5}, {-1, 2}});
  EXPECT_EQ(rows, (std::vector<float>{2, -2}));
}

TEST(PowersTest, GoFromOneToTheDegree) {
  std::vector<float> rows(8);
  powers(std::vector<float>{-2, 0.5F}, 4, rows);
  EXPECT_EQ(rows, (std::vector<float>{-2, 4, -8, 16, 0.5F, 0.25F, 0.125F, 0.0625F}));
}

TEST(ExpandTest, MakesTheTermsThatAreAskedForInTheirOrder) {
  const std::vector<float> pairs{2, -3, 0.5F, 1};
  const std::vector<Term> terms{Term::kProduct,      Term::kFirst,         Term::kSecond,
                                Term::kFirstSquared, Term::kSecondSquared, Term::kSineOfFirst,
                                Term::kSineOfSecond};
  std::vector<float> rows(14);
  expand(pairs, terms, rows);
  const auto sine = [](double x) { return static_cast<float>(std::sin(x)); };
  EXPECT_EQ(rows, (std::vector<float>{-6, 2, -3, 4, 9, sine(2), sine(-3), 0.5F, 0.5F, 1, 0.25F, 1, sine(0.5),
                                      sine(1)}));
}

TEST(ExpandTest, TakesNothing) {
  expand({}, std::vector<Term>{Term::kFirst}, {});
  expand(std::vector<float>{1, 2}, {}, {});
}

}  // namespace
}  // namespace downhill::test
