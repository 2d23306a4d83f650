#include "downhill/split.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace downhill::test {
namespace {

using Aside = std::vector<std::uint8_t>;

struct Parts {
  std::size_t count = 0;
  Aside aside;
};

Parts parted(const std::vector<float>& targets, std::size_t classes, double share, std::uint64_t seed = 1) {
  Parts parts{.aside = Aside(targets.size(), 9)};
  parts.count = split(targets, classes, share, seed, parts.aside);
  return parts;
}

TEST(SplitTest, PutsTheShareAsideAndLeavesOneToTrainOn) {
  for (const std::size_t samples : {1, 2, 3, 10, 101}) {
    for (const double share : {0.0, 0.01, 0.3, 0.5, 0.99, 1.0}) {
      const Parts parts = parted(std::vector<float>(samples, 0.5F), 0, share);
      const auto wanted = static_cast<std::size_t>(std::lround(samples * share));
      EXPECT_EQ(parts.count, std::min(wanted, samples - 1)) << samples << ' ' << share;
      EXPECT_EQ(std::accumulate(parts.aside.begin(), parts.aside.end(), std::size_t{0}), parts.count);
    }
  }
  EXPECT_EQ(parted({}, 0, 0.5).count, 0);
}

TEST(SplitTest, TakesItsShareOfEveryClass) {
  std::vector<float> targets;
  for (const auto& [label, count] : {std::pair{0, 200}, {1, 10}, {2, 57}}) {
    targets.insert(targets.end(), count, label);
  }
  const Parts parts = parted(targets, 3, 0.3);
  std::map<float, double> aside;
  for (std::size_t i = 0; i < targets.size(); ++i) aside[targets[i]] += parts.aside[i];
  EXPECT_EQ(parts.count, 80);
  EXPECT_NEAR(aside[0], 60, 1);
  EXPECT_NEAR(aside[1], 3, 1);
  EXPECT_NEAR(aside[2], 17.1, 1);
}

TEST(SplitTest, IsTheSameForTheSameSeedAlone) {
  const std::vector<float> targets(50, 1);
  EXPECT_EQ(parted(targets, 0, 0.4, 7).aside, parted(targets, 0, 0.4, 7).aside);
  EXPECT_NE(parted(targets, 0, 0.4, 7).aside, parted(targets, 0, 0.4, 8).aside);
}

TEST(SplitTest, TakesEverySampleEquallyOften) {
  constexpr int kSplits = 20'000;
  const std::vector<float> targets(10, 0);
  std::vector<int> times(targets.size());
  for (std::uint64_t seed = 0; seed < kSplits; ++seed) {
    const Parts parts = parted(targets, 0, 0.3, seed);
    for (std::size_t i = 0; i < times.size(); ++i) times[i] += parts.aside[i];
  }
  for (const int each : times) EXPECT_NEAR(each, 0.3 * kSplits, 5 * std::sqrt(0.21 * kSplits));
}

}  // namespace
}  // namespace downhill::test
