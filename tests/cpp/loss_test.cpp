#include <cmath>
#include <limits>
#include <numeric>
#include <set>

#include "every_loss.hpp"

namespace downhill::test {
namespace {

INSTANTIATE_TEST_SUITE_P(Every, LossTest, ::testing::ValuesIn(everyLoss()), nameOf);

/// As exact as can be, to measure other sums by.
double sumOf(const std::vector<double>& values) {
  return static_cast<double>(std::accumulate(values.begin(), values.end(), 0.0L));
}

TEST_P(LossTest, AnExampleHasTheSameLossWhereverItStands) {
  if (spec().traits.acrossBatch) return;
  for (const std::size_t count : counts()) {
    const Examples all = examples(count);
    const Result together = all.run(Reduction::kNone);
    for (std::size_t i = 0; i < count; ++i) {
      const Result alone = all.part(i, 1).run(Reduction::kNone);
      ASSERT_EQ(together.values[i], alone.values[0]) << i << " of " << count;
      const std::size_t each = alone.gradient.size();
      const auto own = together.gradient.begin() + i * each;
      ASSERT_EQ(Numbers(own, own + each), alone.gradient) << i << " of " << count;
    }
  }
}

TEST_P(LossTest, SumAndMeanAddUpTheExamples) {
  for (const std::size_t count : counts()) {
    const Examples all = examples(count);
    const double sum = sumOf(all.run(Reduction::kNone).values);
    EXPECT_NEAR(all.value(Reduction::kSum), sum, 16 * GetParam().epsilon() * std::abs(sum)) << count;
    EXPECT_EQ(all.value(Reduction::kMean), all.value(Reduction::kSum) / count) << count;
  }
}

TEST_P(LossTest, AMillionNumbersLoseNothing) {
  if (spec().traits.acrossBatch) return;
  const Examples all = examples(1'000'003 / examples(1).each(0));
  const double sum = sumOf(all.run(Reduction::kNone).values);
  EXPECT_NEAR(all.value(Reduction::kSum), sum, 16 * GetParam().epsilon() * std::abs(sum));
}

TEST_P(LossTest, TheValueIsTheSameWithAndWithoutItsGradient) {
  for (const std::size_t count : counts()) {
    const Examples all = examples(count);
    EXPECT_EQ(all.run(Reduction::kMean).value, all.value(Reduction::kMean)) << count;
  }
}

TEST_P(LossTest, TheGradientOfTheMeanIsThatOfTheSumShared) {
  for (const std::size_t count : counts()) {
    const Examples all = examples(count);
    const auto each = all.run(Reduction::kNone).gradient;
    EXPECT_EQ(all.run(Reduction::kSum).gradient, each);
    const auto ofMean = all.run(Reduction::kMean).gradient;
    for (std::size_t i = 0; i < each.size(); ++i) {
      const double share = each[i] / count;
      ASSERT_NEAR(ofMean[i], share, 2 * GetParam().epsilon() * std::abs(share));
    }
  }
}

TEST_P(LossTest, TheGradientIsTheSlope) {
  constexpr double kStep = 1e-6;
  const double precision = GetParam().single ? 1e-5 : 1e-7;
  const bool together = spec().traits.acrossBatch;
  const Examples all = examples(together ? 20 : 200);
  const auto gradient = all.run(Reduction::kNone).gradient;
  const std::size_t each = all.each(0);
  for (std::size_t i = 0; i < gradient.size(); ++i) {
    // The slope is taken in double even for float, whose steps would be too coarse.
    Examples one = together ? all : all.part(i / each, 1);
    const std::size_t own = together ? i : i % each;
    one.subject.single = false;
    const auto at = [&](double step) {
      Examples moved = one;
      moved.at(Role::kPredictions)[own] += step;
      return moved.value(Reduction::kSum);
    };
    const double slope = (at(kStep) - at(-kStep)) / (2 * kStep);
    EXPECT_NEAR(gradient[i], slope, precision * std::max(1.0, std::abs(slope)))
        << ::testing::PrintToString(one.inputs) << own;
  }
}

TEST_P(LossTest, RowsMayHaveAnyLength) {
  if (widthOf(spec()).empty() || spec().traits.acrossBatch) return;
  for (const std::size_t width : {1, 2, 3, 4, 7, 8, 130}) {
    const Examples all = examples(9, width);
    const Result together = all.run(Reduction::kNone);
    ASSERT_FALSE(together.problem) << width;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Result alone = all.part(i, 1).run(Reduction::kNone);
      ASSERT_EQ(together.values[i], alone.values[0]) << width;
      const auto own = together.gradient.begin() + i * all.each(0);
      ASSERT_EQ(Numbers(own, own + all.each(0)), alone.gradient) << width;
    }
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
    const Examples one = all.part(i, 1);
    Examples atTarget = one;
    atTarget.at(Role::kPredictions) = one.at(Role::kTargets);
    Examples swapped = atTarget;
    swapped.at(Role::kTargets) = one.at(Role::kPredictions);
    SCOPED_TRACE(::testing::PrintToString(one.inputs));
    EXPECT_TRUE(!traits.nonNegative || one.value(Reduction::kSum) >= 0);
    EXPECT_TRUE(!traits.zeroAtTarget || atTarget.value(Reduction::kSum) == 0);
    EXPECT_TRUE(!traits.symmetric || one.value(Reduction::kSum) == swapped.value(Reduction::kSum));
  }
}

TEST_P(LossTest, SaysThatItOverflowsWhereItGrowsExponentially) {
  if (!spec().traits.exponential) return;
  std::set<Code> codes;
  Examples sample = examples(1);
  sample.at(Role::kTargets) = {1};
  for (const double prediction : {-1000.0, 1000.0}) {
    sample.at(Role::kPredictions) = {prediction};
    codes.insert(sample.run(Reduction::kMean).problem.code);
  }
  EXPECT_EQ(codes, (std::set{Code::kNone, Code::kOverflow}));
}

/// The numbers at both ends of a domain.
Numbers ends(const Domain& domain, std::size_t width, const Subject& subject) {
  const double low = std::max(domain.range.low, -1e6);
  const double high = std::min(domain.range.high, 1e6);
  if (domain.isClass) return {domain.isPadded ? 1.0 : 0.0, static_cast<double>(width - 1)};
  return {domain.range.includesLow ? low : subject.next(low, high),
          domain.range.includesHigh ? high : subject.next(high, low)};
}

TEST_P(LossTest, IsANumberAtTheEndsOfItsDomain) {
  if (spec().traits.exponential) return;
  const auto roles = GetParam().roles();
  Examples sample = examples(1);
  // One bit for each number of the sample: which end it is at.
  for (unsigned chosen = 0; chosen < 4096; chosen += widthOf(spec()).empty() ? 1 : 7) {
    unsigned bits = chosen;
    for (const std::size_t role : roles) {
      const Numbers both = ends(inputOf(spec(), role).domain, sample.width, GetParam());
      for (double& x : sample.inputs[role]) {
        x = both[bits & 1U];
        bits = bits >> 1U | (bits & 1U) << 15U;
      }
    }
    const Result got = sample.run(Reduction::kNone);
    SCOPED_TRACE(::testing::PrintToString(sample.inputs));
    ASSERT_FALSE(got.problem);
    EXPECT_FALSE(std::isnan(got.values[0]));
    EXPECT_TRUE(std::isfinite(got.values[0]) || spec().traits.infinite);
    for (const double slope : got.gradient) {
      EXPECT_FALSE(std::isnan(slope));
      EXPECT_TRUE(std::isfinite(slope) || spec().traits.infinite);
    }
  }
}

}  // namespace
}  // namespace downhill::test
