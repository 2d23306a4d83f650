#include <cmath>
#include <limits>

#include "every_loss.hpp"

namespace downhill::test {
namespace {

using WeightsTest = LossTest;
INSTANTIATE_TEST_SUITE_P(Every, WeightsTest, ::testing::ValuesIn(everyLoss()), nameOf);

void expectNear(double got, double expected) {
  EXPECT_NEAR(got, expected, 32 * std::numeric_limits<float>::epsilon() * std::max(1.0, std::abs(expected)));
}

/// Whole weights from 0 to 3, and the examples as many times as they weigh.
struct Repeated {
  Examples weighted;
  Examples repeated;
};

Repeated repeatedAsWeighted(const Examples& all) {
  Repeated both{all, all.part(0, 1)};
  for (Numbers& input : both.repeated.inputs) input.clear();
  for (std::size_t i = 0; i < all.size(); ++i) {
    both.weighted.weights.push_back(static_cast<double>((i * 7 + 1) % 4));
    for (double times = 0; times < both.weighted.weights[i]; ++times) {
      const Examples one = all.part(i, 1);
      for (std::size_t role = 0; role < kRoles.size(); ++role) {
        Numbers& input = both.repeated.inputs[role];
        input.insert(input.end(), one.inputs[role].begin(), one.inputs[role].end());
      }
    }
  }
  return both;
}

TEST_P(WeightsTest, WeighAsMuchAsRepetition) {
  // What is there twice is told apart from itself too: that is another batch.
  if (spec().traits.acrossBatch) return;
  for (const std::size_t count : {3, 8, 1003}) {
    const auto [weighted, repeated] = repeatedAsWeighted(examples(count));
    expectNear(weighted.value(Reduction::kMean), repeated.value(Reduction::kMean));
    expectNear(weighted.value(Reduction::kSum) / count, repeated.value(Reduction::kSum) / count);
  }
}

TEST_P(WeightsTest, MultiplyLossesAndSlopes) {
  Examples all = examples(37);
  const Result plain = all.run(Reduction::kNone);
  const std::size_t each = all.each(0);
  double total = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    all.weights.push_back(static_cast<double>(i % 5) / 4);
    total += all.weights[i];
  }
  const Result weighted = all.run(Reduction::kNone);
  const Result mean = all.run(Reduction::kMean);
  for (std::size_t i = 0; i < plain.gradient.size(); ++i) {
    const double slope = plain.gradient[i] * all.weights[i / each];
    EXPECT_NEAR(weighted.values[i / each], plain.values[i / each] * all.weights[i / each],
                GetParam().epsilon() * std::abs(plain.values[i / each]));
    EXPECT_NEAR(weighted.gradient[i], slope, 2 * GetParam().epsilon() * std::abs(slope));
    EXPECT_NEAR(mean.gradient[i], slope / total, 4 * GetParam().epsilon() * std::abs(slope / total));
  }
}

TEST_P(WeightsTest, OfOneChangeNothing) {
  Examples all = examples(100);
  const Result plain = all.run(Reduction::kMean);
  all.weights = Numbers(all.size(), 1);
  const Result weighted = all.run(Reduction::kMean);
  EXPECT_NEAR(weighted.value, plain.value, 16 * GetParam().epsilon() * std::abs(plain.value));
  EXPECT_EQ(weighted.gradient, plain.gradient);
  if (!takesClassWeights(spec())) return;
  all.classWeights = Numbers(all.width, 1);
  EXPECT_EQ(all.run(Reduction::kMean).value, weighted.value);
}

TEST_P(WeightsTest, AreOfAnySizeInTheMean) {
  Examples all = examples(37);
  for (std::size_t i = 0; i < all.size(); ++i) all.weights.push_back(static_cast<double>(1 + i % 4));
  const Result plain = all.run(Reduction::kMean);
  const int most = GetParam().single ? std::numeric_limits<float>::max_exponent
                                     : std::numeric_limits<double>::max_exponent;
  for (const int power : {most - 4, -most + 4}) {
    Examples far = all;
    for (double& weight : far.weights) weight = std::ldexp(weight, power);
    const Result got = far.run(Reduction::kMean);
    ASSERT_FALSE(got.problem);
    EXPECT_NEAR(got.value, plain.value, 16 * GetParam().epsilon() * std::abs(plain.value));
    for (std::size_t i = 0; i < plain.gradient.size(); ++i) {
      EXPECT_NEAR(got.gradient[i], plain.gradient[i],
                  16 * GetParam().epsilon() * std::abs(plain.gradient[i]));
    }
  }
}

TEST_P(WeightsTest, OfClassesThatAreAllAlikeChangeTheSumAlone) {
  if (!takesClassWeights(spec()) || spec().predictions.domain.range.high == 1) return;
  Examples all = examples(100);
  const Result plain = all.run(Reduction::kMean);
  all.classWeights = Numbers(all.width, 2);
  const double factor = spec().targets.domain.isClass ? 1 : 2;
  expectNear(all.value(Reduction::kMean), factor * plain.value);
  expectNear(all.value(Reduction::kSum) / all.size(), 2 * plain.value);
}

TEST_P(WeightsTest, AreRefusedWhereTheyAreNoWeights) {
  const Examples fine = examples(5);
  const auto problem = [&](const Numbers& weights) {
    Examples all = fine;
    all.weights = weights;
    return all.run(Reduction::kMean).problem;
  };
  EXPECT_EQ(problem({1, 1, 1, 1}), (Problem{Code::kLength, Argument::kWeights}));
  EXPECT_EQ(problem({1, 1, -1, 1, 1}), (Problem{Code::kDomain, Argument::kWeights, 2}));
  EXPECT_EQ(problem({1, 1, 1, 1, std::nan("")}), (Problem{Code::kDomain, Argument::kWeights, 4}));
  EXPECT_EQ(problem({0, 0, 0, 0, 0}), (Problem{Code::kWeightless, Argument::kWeights}));
  EXPECT_FALSE(problem({0, 0, 1, 0, 0}));
}

TEST_P(WeightsTest, OfClassesAreRefusedWhereTheyAreNoWeights) {
  const auto problem = [&](const Numbers& weights) {
    Examples all = examples(5, 3);
    all.classWeights = weights;
    return all.run(Reduction::kMean).problem;
  };
  EXPECT_EQ(problem({1, 1}), (Problem{Code::kLength, Argument::kClassWeights}));
  if (!takesClassWeights(spec())) return;
  EXPECT_EQ(problem({1, 1, -1}), (Problem{Code::kDomain, Argument::kClassWeights, 2}));
  EXPECT_EQ(problem({0, 0, 0}), (Problem{Code::kWeightless, Argument::kClassWeights}));
}

}  // namespace
}  // namespace downhill::test
