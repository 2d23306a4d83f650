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
  for (const std::size_t role : GetParam().roles()) {
    Examples all = examples(9);
    all.inputs[role].pop_back();
    // Where the predictions are single numbers, it is the next input that now has one too many.
    const bool firstOfOnes = role == 0 && all.each(0) == 1;
    const Argument expected = argumentOf(firstOfOnes ? GetParam().roles()[1] : role);
    EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kLength, expected}));
  }
}

TEST_P(ValidationTest, RefusesInputsThatItHasNot) {
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    if (inputOf(spec(), role).shape != Shape::kAbsent) continue;
    Examples all = examples(9);
    all.inputs[role] = {1};
    EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kLength, argumentOf(role)}));
  }
}

TEST_P(ValidationTest, RefusesRowsOfNoLength) {
  Examples all = examples(9);
  all.width = 0;
  EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kDomain, Argument::kWidth}));
}

TEST_P(ValidationTest, RefusesNoSteps) {
  Examples all = examples(9);
  all.steps = 0;
  EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kDomain, Argument::kSteps}));
}

TEST_P(ValidationTest, RefusesRowsLongerThanANumberCanSay) {
  constexpr std::size_t kHalf = std::size_t{1} << (4 * sizeof(std::size_t));
  for (const auto& [width, steps] : {std::pair{kHalf, kHalf}, std::pair{~std::size_t{0}, std::size_t{1}}}) {
    Examples all = examples(4);
    if (hasSteps(spec())) all.steps = steps;
    all.width = width;
    EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kLength, Argument::kPredictions}));
  }
}

TEST_P(ValidationTest, FindsZerosBeforeSymbols) {
  for (const std::size_t role : GetParam().roles()) {
    if (!inputOf(spec(), role).domain.isPadded) continue;
    Examples all = examples(3, 4);
    all.inputs[role] = {1, 2, 0, 3, 0, 0, 1, 0, 2};
    EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kDomain, argumentOf(role), 7}));
    all.inputs[role] = {1, 2, 0, 3, 0, 0, 0, 0, 0};
    EXPECT_FALSE(all.run(Reduction::kMean).problem);
  }
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

/// Numbers just outside a domain, and those that are outside every one.
Numbers outside(const Domain& domain, std::size_t width, const Subject& subject) {
  Numbers all{Limits::quiet_NaN(), -Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity()};
  const Interval& range = domain.range;
  if (std::isfinite(range.low)) {
    all.push_back(range.includesLow ? subject.next(range.low, -Limits::infinity()) : range.low);
  }
  if (std::isfinite(range.high)) {
    all.push_back(range.includesHigh ? subject.next(range.high, Limits::infinity()) : range.high);
  }
  if (domain.isClass) all.insert(all.end(), {0.5, static_cast<double>(width), 1e9, -1});
  if (domain.only.size() > 0) all.insert(all.end(), {0.5, subject.next(1, 0), 2, -0.25});
  return all;
}

/// Whether an element is one that the classes pick, where only those are looked at.
bool hasASay(const Examples& all, std::size_t role, std::size_t at) {
  if (!inputOf(all.subject.spec(), role).isPicked) return true;
  return static_cast<double>(at % all.width) ==
         all.inputs[static_cast<std::size_t>(Role::kTargets)][at / all.width];
}

TEST_P(ValidationTest, FindsEveryElementOutsideTheDomain) {
  for (const std::size_t count : {1, 3, 4, 9, 67}) {
    const Examples fine = examples(count, 3);
    for (const std::size_t role : GetParam().roles()) {
      for (std::size_t at = 0; at < fine.inputs[role].size(); ++at) {
        for (const double fault : outside(inputOf(spec(), role).domain, fine.width, GetParam())) {
          Examples all = fine;
          all.inputs[role][at] = fault;
          const Problem expected =
              hasASay(fine, role, at) ? Problem{Code::kDomain, argumentOf(role), at} : Problem{};
          EXPECT_EQ(all.run(Reduction::kMean).problem, expected) << fault;
          EXPECT_EQ(all.run(Reduction::kNone).problem, expected) << fault;
        }
      }
    }
  }
}

TEST_P(ValidationTest, LetsNothingIntoAResultThatHasNoSay) {
  if (!inputOf(spec(), 0).isPicked) return;
  const Examples fine = examples(67, 3);
  Examples all = fine;
  Numbers& rows = all.at(Role::kPredictions);
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (!hasASay(fine, 0, at)) rows[at] = at % 2 == 0 ? Limits::quiet_NaN() : -Limits::infinity();
  }
  const Result got = all.run(Reduction::kMean);
  EXPECT_FALSE(got.problem);
  EXPECT_EQ(got.value, fine.run(Reduction::kMean).value);
  EXPECT_EQ(got.gradient, fine.run(Reduction::kMean).gradient);
}

TEST_P(ValidationTest, NamesTheFirstOfSeveralFaults) {
  Examples all = examples(40);
  for (const std::size_t at : {31, 17, 38}) all.at(Role::kPredictions)[at] = Limits::quiet_NaN();
  all.inputs[GetParam().roles()[1]][2] = Limits::quiet_NaN();
  if (inputOf(spec(), 0).isPicked) {
    EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kDomain, Argument::kTargets, 2}));
    return;
  }
  EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kDomain, Argument::kPredictions, 17}));
}

Arrays twoErrors(double first, double second) {
  Arrays arrays;
  arrays[static_cast<std::size_t>(Role::kPredictions)] = {first, second};
  arrays[static_cast<std::size_t>(Role::kTargets)] = {0, 0};
  return arrays;
}

/// The first loss of the list is the square, which soon leaves the numbers there are.
TEST(Overflow, IsToldRatherThanReturnedAsInfinity) {
  const Subject squareInDouble{0, false};
  const Subject squareInFloat{0, true};
  ASSERT_EQ(squareInDouble.spec().id, "mse");
  for (const Examples& all :
       {Examples{squareInDouble, twoErrors(1, 1e200), {}}, Examples{squareInFloat, twoErrors(1, 1e20), {}}}) {
    EXPECT_EQ(all.run(Reduction::kMean).problem, (Problem{Code::kOverflow, Argument::kValue}));
    EXPECT_EQ(all.run(Reduction::kNone).problem, (Problem{Code::kOverflow, Argument::kValue, 1}));
  }
}

}  // namespace
}  // namespace downhill::test
