#include <cmath>
#include <limits>

#include "every_loss.hpp"

namespace downhill::test {
namespace {

using Limits = std::numeric_limits<double>;

using ValidationTest = LossTest;
INSTANTIATE_TEST_SUITE_P(Every, ValidationTest, ::testing::ValuesIn(everyLoss()), nameOf);

TEST_P(ValidationTest, RefusesNothing) {
  EXPECT_EQ(examples(0).run(Reduction::kMean).problem, (Problem{Code::kEmpty, Argument::kPredictions}));
}

TEST_P(ValidationTest, RefusesLengthsThatDiffer) {
  Examples all = examples(9);
  all.targets.pop_back();
  EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kLength, Argument::kTargets}));
}

TEST_P(ValidationTest, RefusesMoreParametersThanItHas) {
  Examples all = examples(9);
  all.parameters.push_back(1);
  EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kLength, Argument::kParameters}));
}

TEST_P(ValidationTest, RefusesAHandleOfNoLoss) {
  Examples all = examples(9);
  all.subject.loss = specs().size();
  EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kUnknownLoss}));
}

/// Numbers just outside an interval, and those that are outside every one.
std::vector<double> outside(const Interval& range, const Subject& subject) {
  std::vector<double> all{Limits::quiet_NaN(), -Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity()};
  if (std::isfinite(range.low)) {
    all.push_back(range.includesLow ? subject.next(range.low, -Limits::infinity()) : range.low);
  }
  if (std::isfinite(range.high)) {
    all.push_back(range.includesHigh ? subject.next(range.high, Limits::infinity()) : range.high);
  }
  return all;
}

TEST_P(ValidationTest, FindsEveryElementOutsideTheDomain) {
  for (const std::size_t count : {1, 3, 4, 9, 67}) {
    const Examples fine = examples(count);
    for (std::size_t at = 0; at < count; ++at) {
      for (const double fault : outside(spec().predictions, GetParam())) {
        Examples all = fine;
        all.predictions[at] = fault;
        EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kDomain, Argument::kPredictions, at}));
      }
      for (const double fault : outside(spec().targets, GetParam())) {
        Examples all = fine;
        all.targets[at] = fault;
        EXPECT_EQ(all.run(Reduction::kNone).problem, (Problem{Code::kDomain, Argument::kTargets, at}));
      }
    }
  }
}

TEST_P(ValidationTest, NamesTheFirstOfSeveralFaults) {
  Examples all = examples(40);
  for (const std::size_t at : {31, 17, 38}) all.predictions[at] = Limits::quiet_NaN();
  all.targets[2] = Limits::quiet_NaN();
  EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kDomain, Argument::kPredictions, 17}));
}

/// The first loss of the list is the square, which soon leaves the numbers there are.
TEST(Overflow, IsToldRatherThanReturnedAsInfinity) {
  const Subject squareInDouble{0, false};
  const Subject squareInFloat{0, true};
  ASSERT_EQ(squareInDouble.spec().id, "mse");
  for (const Examples& all :
       {Examples{squareInDouble, {1, 1e200}, {0, 0}, {}}, Examples{squareInFloat, {1, 1e20}, {0, 0}, {}}}) {
    EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kOverflow, Argument::kValue}));
    EXPECT_EQ(all.run(Reduction::kNone).problem, (Problem{Code::kOverflow, Argument::kValue, 1}));
  }
}

}  // namespace
}  // namespace downhill::test
