#include "downhill/metrics.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include "downhill/features.hpp"

namespace downhill::test {
namespace {

/// One line of tests/golden/metrics.csv.
struct Judged {
  std::string kind;
  std::vector<float> predictions;
  std::vector<float> targets;
  std::vector<double> numbers;
};

std::vector<Judged> judgedBy(std::string_view kind) {
  std::ifstream file(GOLDEN_FOLDER "/metrics.csv");
  std::vector<Judged> all;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(kind)) continue;
    std::istringstream cells(line);
    const auto next = [&]<class Number>(std::vector<Number>& numbers) {
      std::string cell;
      std::getline(cells, cell, ',');
      std::istringstream words(cell);
      for (double number = 0; words >> number;) numbers.push_back(static_cast<Number>(number));
    };
    Judged judged;
    std::getline(cells, judged.kind, ',');
    next(judged.predictions);
    next(judged.targets);
    next(judged.numbers);
    all.push_back(judged);
  }
  return all;
}

void expectClose(double got, double expected) {
  EXPECT_NEAR(got, expected, 1e-13 * (1 + std::abs(expected)));
}

TEST(RegressionMetricsTest, AreThoseOfScikitLearn) {
  const auto all = judgedBy("regression");
  ASSERT_FALSE(all.empty());
  for (const Judged& judged : all) {
    const RegressionMetrics metrics = regressionMetrics(judged.predictions, judged.targets);
    expectClose(metrics.rmse, judged.numbers[0]);
    expectClose(metrics.mae, judged.numbers[1]);
    expectClose(metrics.r2, judged.numbers[2]);
  }
}

TEST(RegressionMetricsTest, HaveNoShareOfAVarianceThatIsNot) {
  const std::vector<float> same(17, 0.1F);
  const std::vector<float> others(17, 0.4F);
  const RegressionMetrics metrics = regressionMetrics(others, same);
  EXPECT_NEAR(metrics.rmse, 0.3, 1e-7);
  EXPECT_TRUE(std::isnan(metrics.r2));
}

TEST(RegressionMetricsTest, SayThatTheyAreNoneWhereThereIsNothing) {
  const RegressionMetrics metrics = regressionMetrics({}, {});
  EXPECT_TRUE(std::isnan(metrics.rmse));
  EXPECT_TRUE(std::isnan(metrics.mae));
  EXPECT_TRUE(std::isnan(metrics.r2));
}

TEST(RegressionMetricsTest, TellOfPredictionsThatAreNoNumbers) {
  const std::vector<float> predictions{1, std::numeric_limits<float>::quiet_NaN()};
  EXPECT_TRUE(std::isnan(regressionMetrics(predictions, std::vector<float>{1, 2}).rmse));
}

TEST(ClassificationMetricsTest, AreThoseOfScikitLearn) {
  for (const std::size_t classes : {2, 3, 5}) {
    const auto all = judgedBy("classes" + std::to_string(classes));
    ASSERT_FALSE(all.empty());
    for (const Judged& judged : all) {
      std::vector<std::uint32_t> counts(classes * classes);
      for (std::size_t i = 0; i < judged.targets.size(); ++i) {
        ++counts[static_cast<std::size_t>(judged.targets[i]) * classes +
                 static_cast<std::size_t>(judged.predictions[i])];
      }
      const ClassificationMetrics metrics = classificationMetrics(counts, classes);
      expectClose(metrics.accuracy, judged.numbers[0]);
      expectClose(metrics.precision, judged.numbers[1]);
      expectClose(metrics.recall, judged.numbers[2]);
      expectClose(metrics.f1, judged.numbers[3]);
    }
  }
}

TEST(ClassificationMetricsTest, HaveNoAccuracyWhereThereIsNothing) {
  const std::vector<std::uint32_t> counts(4);
  EXPECT_TRUE(std::isnan(classificationMetrics(counts, 2).accuracy));
  EXPECT_EQ(classificationMetrics(counts, 2).f1, 0);
}

using Counts = std::vector<std::uint32_t>;

TEST(CountClassesTest, ComparesOneScoreWithTheThreshold) {
  const std::vector<float> scores{0.2F, 0.5F, 0.51F, 0.9F};
  const std::vector<float> targets{0, 0, 0, 1};
  Counts counts(4, 99);
  countClasses(scores, 1, 0.5F, targets, counts);
  EXPECT_EQ(counts, (Counts{2, 1, 0, 1}));
  countClasses(scores, 1, 0, targets, counts);
  EXPECT_EQ(counts, (Counts{0, 3, 0, 1}));
}

TEST(CountClassesTest, TakesTheHighestOutputAndOfEqualOnesTheFirst) {
  const std::vector<float> rows{0.1F, 0.7F, 0.2F, /**/ 3, 1, 3, /**/ -5, -4, -1};
  Counts counts(9);
  countClasses(rows, 3, 0.5F, std::vector<float>{1, 2, 2}, counts);
  EXPECT_EQ(counts, (Counts{0, 0, 0, 0, 1, 0, 1, 0, 1}));
}

TEST(ScalesTest, AreThoseOfScikitLearn) {
  const auto all = judgedBy("scales");
  ASSERT_FALSE(all.empty());
  for (const Judged& judged : all) {
    Scale scale;
    fitScales(judged.predictions, std::span(&scale, 1));
    expectClose(scale.mean, judged.numbers[0]);
    expectClose(scale.deviation, judged.numbers[1]);
  }
}

}  // namespace
}  // namespace downhill::test
