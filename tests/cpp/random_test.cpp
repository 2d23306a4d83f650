#include "downhill/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <vector>

namespace downhill::test {
namespace {

constexpr int kDraws = 100'000;

/// How far the mean of so many draws may be from the truth: five standard errors.
double tolerance(double deviation) { return 5 * deviation / std::sqrt(kDraws); }

struct Moments {
  double mean = 0;
  double deviation = 0;
  double kurtosis = 0;
};

template <class Draw>
Moments momentsOf(const Draw& draw) {
  std::vector<double> drawn(kDraws);
  std::generate(drawn.begin(), drawn.end(), draw);
  const auto mean = [&](double centre, int power) {
    double total = 0;
    for (const double x : drawn) total += std::pow(x - centre, power);
    return total / kDraws;
  };
  const double centre = mean(0, 1);
  const double variance = mean(centre, 2);
  return {centre, std::sqrt(variance), mean(centre, 4) / (variance * variance)};
}

// What S. Vigna's splitmix64.c prints for seed 1234567.
TEST(RandomTest, IsSplitMix64) {
  Random random(1234567, static_cast<Stream>(0));
  for (const std::uint64_t expected : {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                                       4593380528125082431U, 16408922859458223821U}) {
    EXPECT_EQ(random.next(), expected);
  }
}

TEST(RandomTest, SeedsAndStreamsAreDifferent) {
  std::set<std::uint64_t> first;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    for (const Stream stream : {Stream::kData, Stream::kSplit, Stream::kWeights, Stream::kBatches}) {
      first.insert(Random(seed, stream).next());
    }
  }
  EXPECT_EQ(first.size(), 400);
}

TEST(RandomTest, ACopyGoesOnFromTheSamePlace) {
  Random random(7, Stream::kBatches);
  random.normal();
  Random copy = random;
  for (int i = 0; i < 10; ++i) EXPECT_EQ(random.normal(), copy.normal());
}

TEST(RandomTest, UniformFillsTheUnitIntervalEvenly) {
  Random random(1, Stream::kData);
  const double deviation = std::sqrt(1.0 / 12);
  for (const Moments& moments : {momentsOf([&] { return random.uniform<double>(); }),
                                 momentsOf([&] { return double{random.uniform<float>()}; })}) {
    EXPECT_NEAR(moments.mean, 0.5, tolerance(deviation));
    EXPECT_NEAR(moments.deviation, deviation, 0.002);
    EXPECT_NEAR(moments.kurtosis, 1.8, 0.02);
  }
  for (int i = 0; i < kDraws; ++i) {
    const float x = random.uniform<float>();
    ASSERT_GE(x, 0);
    ASSERT_LT(x, 1);
  }
}

TEST(RandomTest, NormalHasTheMomentsOfTheNormalDistribution) {
  Random random(2, Stream::kWeights);
  const Moments moments = momentsOf([&] { return random.normal(); });
  EXPECT_NEAR(moments.mean, 0, tolerance(1));
  EXPECT_NEAR(moments.deviation, 1, 0.01);
  EXPECT_NEAR(moments.kurtosis, 3, 0.08);
}

TEST(RandomTest, NormalHasTheTailsOfTheNormalDistribution) {
  Random random(3, Stream::kWeights);
  for (const double bound : {0.5, 1.0, 2.0, 3.0}) {
    int beyond = 0;
    for (int i = 0; i < kDraws; ++i) beyond += random.normal() > bound ? 1 : 0;
    const double share = std::erfc(bound / std::sqrt(2.0)) / 2;
    EXPECT_NEAR(static_cast<double>(beyond) / kDraws, share, tolerance(std::sqrt(share))) << bound;
  }
}

TEST(RandomTest, WholeNumbersAreEquallyLikely) {
  Random random(4, Stream::kData);
  for (const std::uint32_t count : {1U, 2U, 3U, 10U}) {
    std::map<std::uint32_t, int> seen;
    for (int i = 0; i < kDraws; ++i) ++seen[random.below(count)];
    EXPECT_EQ(seen.size(), count);
    EXPECT_LT(seen.rbegin()->first, count);
    const double share = 1.0 / count;
    for (const auto& [number, times] : seen) {
      EXPECT_NEAR(static_cast<double>(times) / kDraws, share, tolerance(std::sqrt(share))) << number;
    }
  }
}

// A remainder or a plain product would give some numbers a half more than others: of 3 * 2^30 those below
// 2^30 would come twice as often as the rest.
TEST(RandomTest, WholeNumbersAreUnbiasedWhereTheRangeIsHuge) {
  Random random(5, Stream::kData);
  std::array<int, 3> thirds{};
  for (int i = 0; i < kDraws; ++i) ++thirds.at(random.below(0xc0000000U) >> 30U);
  for (const int times : thirds) EXPECT_NEAR(static_cast<double>(times) / kDraws, 1.0 / 3, tolerance(0.6));
}

TEST(RandomTest, ShuffleMakesEveryOrderEquallyOften) {
  Random random(6, Stream::kBatches);
  std::map<std::vector<int>, int> seen;
  for (int i = 0; i < kDraws; ++i) {
    std::vector<int> items{1, 2, 3, 4};
    random.shuffle(std::span(items));
    ++seen[items];
  }
  EXPECT_EQ(seen.size(), 24);
  for (const auto& [order, times] : seen) {
    EXPECT_NEAR(static_cast<double>(times) / kDraws, 1.0 / 24, tolerance(std::sqrt(1.0 / 24)));
  }
}

TEST(RandomTest, ShuffleTakesNothingAndOne) {
  Random random(6, Stream::kBatches);
  std::vector<int> items{5};
  random.shuffle(std::span<int>());
  random.shuffle(std::span(items));
  EXPECT_EQ(items, std::vector{5});
}

}  // namespace
}  // namespace downhill::test
