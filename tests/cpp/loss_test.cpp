#include <cmath>
#include <limits>
#include <numeric>

#include "every_loss.hpp"

namespace downhill::test {
namespace {

INSTANTIATE_TEST_SUITE_P(Every, LossTest, ::testing::ValuesIn(everyLoss()), nameOf);

/// As exact as can be, to measure other sums by.
double sumOf(const std::vector<double>& values) {
  return static_cast<double>(std::accumulate(values.begin(), values.end(), 0.0L));
}

TEST_P(LossTest, AnExampleHasTheSameLossWhereverItStands) {
  for (const std::size_t count : kCounts) {
    const Examples all = examples(count);
    const Result together = all.run(Reduction::kNone);
    for (std::size_t i = 0; i < count; ++i) {
      const Result alone = all.part(i, 1).run(Reduction::kNone);
      ASSERT_EQ(together.values[i], alone.values[0]) << i << " of " << count;
      ASSERT_EQ(together.gradient[i], alone.gradient[0]) << i << " of " << count;
    }
  }
}

TEST_P(LossTest, SumAndMeanAddUpTheExamples) {
  for (const std::size_t count : kCounts) {
    const Examples all = examples(count);
    const double sum = sumOf(all.run(Reduction::kNone).values);
    EXPECT_NEAR(all.value(Reduction::kSum), sum, 16 * GetParam().epsilon() * std::abs(sum)) << count;
    EXPECT_EQ(all.value(Reduction::kMean), all.value(Reduction::kSum) / count) << count;
  }
}

TEST_P(LossTest, AMillionExamplesLoseNothing) {
  const Examples all = examples(1'000'003);
  const double sum = sumOf(all.run(Reduction::kNone).values);
  EXPECT_NEAR(all.value(Reduction::kSum), sum, 16 * GetParam().epsilon() * std::abs(sum));
}

TEST_P(LossTest, TheValueIsTheSameWithAndWithoutItsGradient) {
  for (const std::size_t count : kCounts) {
    const Examples all = examples(count);
    EXPECT_EQ(all.run(Reduction::kMean).value, all.value(Reduction::kMean)) << count;
  }
}

TEST_P(LossTest, TheGradientOfTheMeanIsThatOfTheSumShared) {
  for (const std::size_t count : kCounts) {
    const Examples all = examples(count);
    const auto each = all.run(Reduction::kNone).gradient;
    EXPECT_EQ(all.run(Reduction::kSum).gradient, each);
    const auto ofMean = all.run(Reduction::kMean).gradient;
    for (std::size_t i = 0; i < count; ++i) {
      const double share = each[i] / count;
      ASSERT_NEAR(ofMean[i], share, 2 * GetParam().epsilon() * std::abs(share));
    }
  }
}

TEST_P(LossTest, TheGradientIsTheSlope) {
  constexpr double kStep = 1e-6;
  const double precision = GetParam().single ? 1e-5 : 1e-7;
  const Examples all = examples(200);
  const auto gradient = all.run(Reduction::kNone).gradient;
  for (std::size_t i = 0; i < all.size(); ++i) {
    // The slope is taken in double even for float, whose steps would be too coarse.
    const auto at = [&](double prediction) {
      const Subject inDouble{GetParam().loss, false};
      return Examples{inDouble, {prediction}, {all.targets[i]}, all.parameters}.value(Reduction::kMean);
    };
    const double slope = (at(all.predictions[i] + kStep) - at(all.predictions[i] - kStep)) / (2 * kStep);
    EXPECT_NEAR(gradient[i], slope, precision * std::max(1.0, std::abs(slope)))
        << all.predictions[i] << ", " << all.targets[i];
  }
}

TEST_P(LossTest, ArraysMayStartAnywhere) {
  const Examples aligned = examples(1003);
  const Result expected = aligned.run(Reduction::kMean);
  for (const std::size_t offset : {1, 2, 3}) {
    Examples shifted = aligned;
    shifted.offset = offset;
    const Result got = shifted.run(Reduction::kMean);
    EXPECT_EQ(got.value, expected.value);
    EXPECT_EQ(got.gradient, expected.gradient);
  }
}

TEST_P(LossTest, ObeysTheLawsItClaims) {
  const Traits& traits = spec().traits;
  const Examples all = examples(300);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double prediction = all.predictions[i];
    const double target = all.targets[i];
    SCOPED_TRACE(::testing::Message() << prediction << ", " << target);
    const auto at = [](double p, double t) { return example(p, t).value(Reduction::kSum); };
    EXPECT_TRUE(!traits.nonNegative || at(prediction, target) >= 0);
    EXPECT_TRUE(!traits.zeroAtTarget || at(target, target) == 0);
    EXPECT_TRUE(!traits.symmetric || at(prediction, target) == at(target, prediction));
  }
}

TEST_P(LossTest, IsFiniteAtTheEndsOfItsDomain) {
  const auto ends = [](const Interval& range) {
    const double low = std::max(range.low, -1e6);
    const double high = std::min(range.high, 1e6);
    return std::vector<double>{range.includesLow ? low : GetParam().next(low, high),
                               range.includesHigh ? high : GetParam().next(high, low)};
  };
  for (const double prediction : ends(spec().predictions)) {
    for (const double target : ends(spec().targets)) {
      const Result got = example(prediction, target).run(Reduction::kNone);
      ASSERT_FALSE(got.problem);
      EXPECT_TRUE(std::isfinite(got.values[0])) << prediction << ", " << target;
      EXPECT_TRUE(std::isfinite(got.gradient[0])) << prediction << ", " << target;
    }
  }
}

}  // namespace
}  // namespace downhill::test
