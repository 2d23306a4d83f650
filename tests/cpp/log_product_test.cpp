#include <cmath>
#include <functional>
#include <limits>
#include <random>

#include "downhill/stable.hpp"
#include "every_loss.hpp"

namespace downhill::test {
namespace {

template <class T>
class LogProductTest : public ::testing::Test {
 protected:
  using V = Lanes<T>;

  static LogProduct<T> productOf(const std::vector<T>& excesses) {
    LogProduct<T> product;
    for (const T excess : excesses) product.multiply(LogTerms<V>{0, excess});
    return product;
  }
  static LogProduct<T> deepProductOf(const std::vector<T>& factors) {
    LogProduct<T> product;
    for (const T factor : factors) product.multiply(DeepLogTerms<V>{0, factor, factor - 1});
    return product;
  }
  static void expectLogarithm(const LogProduct<T>& product, long double truth) {
    ASSERT_TRUE(product.isNormal());
    EXPECT_NEAR(product.logarithm().first(), truth, 12 * std::numeric_limits<T>::epsilon() * std::abs(truth));
  }
};

using Precisions = ::testing::Types<double, float>;
TYPED_TEST_SUITE(LogProductTest, Precisions);

TYPED_TEST(LogProductTest, KeepsSmallAndLargeExcesses) {
  std::mt19937 chance(3);
  std::uniform_real_distribution<TypeParam> mantissa(1, 2);
  for (int power = std::numeric_limits<TypeParam>::min_exponent / 2; power < 14; ++power) {
    std::vector<TypeParam> excesses;
    long double truth = 0;
    for (int i = 0; i < 8; ++i) {
      excesses.push_back(std::ldexp(mantissa(chance), power));
      truth += std::log1p(static_cast<long double>(excesses.back()));
    }
    this->expectLogarithm(this->productOf(excesses), truth);
  }
}

TYPED_TEST(LogProductTest, KeepsFactorsNearAndFarBelowOne) {
  for (int power = 1; power < 15; ++power) {
    const TypeParam small = std::ldexp(TypeParam(0.9), -power);
    const std::vector<TypeParam> deep(8, small);
    const std::vector<TypeParam> near(8, 1 - small);
    this->expectLogarithm(this->deepProductOf(deep), 8 * std::log(static_cast<long double>(small)));
    this->expectLogarithm(this->deepProductOf(near), 8 * std::log(static_cast<long double>(1 - small)));
  }
}

TYPED_TEST(LogProductTest, SaysWhenItIsNoNormalNumber) {
  using Limits = std::numeric_limits<TypeParam>;
  EXPECT_TRUE(this->productOf({}).isNormal());
  EXPECT_FALSE(this->productOf({Limits::max(), Limits::max()}).isNormal());
  EXPECT_FALSE(this->productOf({TypeParam(kNoTerms)}).isNormal());
  EXPECT_FALSE(this->productOf({TypeParam(kNoTerms), TypeParam(kNoTerms)}).isNormal());
  EXPECT_FALSE(this->productOf({Limits::quiet_NaN()}).isNormal());
  EXPECT_FALSE(this->deepProductOf({Limits::min(), TypeParam(0.5)}).isNormal());
  EXPECT_FALSE(this->deepProductOf({Limits::min(), TypeParam(0.5), Limits::max()}).isNormal());
  EXPECT_FALSE(this->deepProductOf({TypeParam(kNoTerms), TypeParam(kNoTerms)}).isNormal());
}

/// Of one loss, numbers that are hard on a product: where they come from, by the place of the sample.
struct Hard {
  const char* loss;
  std::function<double(std::size_t)> prediction;
  std::function<double(std::size_t)> target;
  std::vector<double> parameters;
  std::function<double(std::size_t)> variance = {};
};

double ofSize(std::size_t i, int smallest, int largest) {
  return std::pow(10, smallest + static_cast<double>(i * 7919 % 1000) / 1000 * (largest - smallest));
}

void expectSumOfEach(const Hard& hard) {
  for (const Subject& subject : everyLoss()) {
    if (subject.spec().id != hard.loss) continue;
    Examples all{subject, {}, hard.parameters};
    for (std::size_t i = 0; i < 2003; ++i) {
      all.at(Role::kPredictions).push_back(subject.rounded(hard.prediction(i)));
      all.at(Role::kTargets).push_back(hard.target(i));
      if (hard.variance) all.at(Role::kVariances).push_back(subject.rounded(hard.variance(i)));
    }
    long double sum = 0;
    long double size = 0;
    for (const double value : all.run(Reduction::kNone).values) {
      sum += value;
      size += std::abs(value);
    }
    const Result together = all.run(Reduction::kSum);
    ASSERT_FALSE(together.problem) << subject;
    EXPECT_NEAR(together.value, sum, 16 * subject.epsilon() * static_cast<double>(size)) << subject;
  }
}

double alternating(std::size_t i) { return i % 3 == 0 ? 1 : 0; }
double zero(std::size_t /*i*/) { return 0; }

TEST(LogLossTest, CertainLabelsAndHopelessProbabilities) {
  expectSumOfEach({"bce", [](std::size_t i) { return ofSize(i, -18, 0); }, alternating, {}});
  expectSumOfEach({"bce", [](std::size_t i) { return 1 - ofSize(i, -7, 0); }, alternating, {}});
  expectSumOfEach({"bce", [](std::size_t i) { return 0.001 * ofSize(i, -5, 0); }, zero, {}});
  // One block of many goes the long way.
  expectSumOfEach({"bce",
                   [](std::size_t i) { return ofSize(i, -3, 0); },
                   [](std::size_t i) { return i == 40 ? 0.5 : alternating(i); },
                   {}});
}

TEST(LogLossTest, ScoresOfEverySizeWithAndWithoutWeight) {
  const auto score = [](std::size_t i) { return (i % 2 == 0 ? 1 : -1) * ofSize(i, -3, 3); };
  expectSumOfEach({"bce-with-logits", score, alternating, {1}});
  expectSumOfEach({"bce-with-logits", score, alternating, {3}});
}

TEST(LogLossTest, ErrorsOfEverySize) {
  expectSumOfEach({"cauchy", [](std::size_t i) { return ofSize(i, -15, 25); }, zero, {1}});
  expectSumOfEach({"cauchy", [](std::size_t i) { return ofSize(i, -15, -9); }, zero, {1}});
  expectSumOfEach({"log-cosh", [](std::size_t i) { return ofSize(i, -12, 5); }, zero, {}});
}

TEST(LogLossTest, VariancesOfEverySize) {
  const auto hit = [](std::size_t i) { return ofSize(i, -20, -18); };
  expectSumOfEach({"gaussian-nll", hit, zero, {1e-25}, [](std::size_t i) { return ofSize(i, -25, 25); }});
  expectSumOfEach({"gaussian-nll", hit, zero, {1e-6}, [](std::size_t i) { return 1 + ofSize(i, -6, 1); }});
}

}  // namespace
}  // namespace downhill::test
