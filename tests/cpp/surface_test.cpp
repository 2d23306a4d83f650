#include "downhill/surface.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "downhill/evaluate.hpp"

namespace downhill::test {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool judgesLines(const Spec& spec) {
  return std::all_of(kRoles.begin(), kRoles.end(), [&](const RoleName& role) {
    const bool isTaken = role.id == "predictions" || role.id == "targets";
    return (spec.*role.input).shape == (isTaken ? Shape::kOne : Shape::kAbsent);
  });
}

/// A loss by its place, with its usual parameters, and samples whose targets it takes.
struct Given {
  std::vector<float> parameters;
  std::vector<float> features;
  std::vector<float> targets;
  LineLoss line;

  Given(std::size_t loss, std::size_t samples) {
    const Spec& spec = *specs()[loss];
    for (const Parameter& parameter : spec.parameters) parameters.push_back(parameter.fallback);
    const Few<double>& only = spec.targets.domain.only;
    for (std::size_t i = 0; i < samples; ++i) {
      features.push_back(std::sin(static_cast<float>(i)));
      targets.push_back(only.size() == 2 ? only[i % 2] : 0.5F + 0.4F * std::cos(static_cast<float>(i)));
    }
    line = {loss, parameters, features, targets};
  }
};

/// What `evaluate` says of one line; infinite where it refuses.
double lossOf(const Given& given, float w, float b) {
  std::vector<float> predictions;
  for (const float x : given.features) predictions.push_back(w * x + b);
  Inputs<float> inputs{.parameters = given.parameters};
  inputs[Role::kPredictions] = predictions;
  inputs[Role::kTargets] = given.targets;
  const Outcome outcome = evaluate<float>(given.line.loss, inputs, Reduction::kMean);
  return outcome.problem ? kInfinity : outcome.value;
}

TEST(SurfaceTest, IsWhatEveryLossSaysOfEveryLine) {
  constexpr std::size_t kSize = 7;  // no whole number of vectors
  std::size_t losses = 0;
  for (std::size_t loss = 0; loss < specs().size(); ++loss) {
    std::vector<float> heights(kSize * kSize);
    const Given given(loss, 13);
    if (!judgesLines(*specs()[loss])) continue;
    ++losses;
    ASSERT_FALSE(surface(given.line, {-0.75, 0.75}, {-0.5, 1}, kSize, heights)) << specs()[loss]->id;
    std::size_t finite = 0;
    for (std::size_t row = 0; row < kSize; ++row) {
      for (std::size_t column = 0; column < kSize; ++column) {
        const double expected = lossOf(given, -0.75F + 0.25F * column, -0.5F + 0.25F * row);
        const double got = heights[row * kSize + column];
        finite += std::isfinite(expected) ? 1 : 0;
        if (got == expected) continue;  // infinities too
        EXPECT_NEAR(got, expected, 1e-5 * (1 + std::abs(expected))) << specs()[loss]->id;
      }
    }
    EXPECT_GT(finite, 0U) << specs()[loss]->id;
  }
  EXPECT_GT(losses, 15U);
}

TEST(SurfaceTest, AddsUpManySamplesWithoutLosingAny) {
  const Given given(0, 100'000);
  std::vector<float> heights(4);
  ASSERT_FALSE(surface(given.line, {1, 2}, {3, 4}, 2, heights));
  EXPECT_NEAR(heights[0], lossOf(given, 1, 3), 1e-6 * heights[0]);
  EXPECT_NEAR(heights[3], lossOf(given, 2, 4), 1e-6 * heights[3]);
}

TEST(SurfaceTest, MayRunBackwardsAndBeOnePoint) {
  const Given given(0, 5);
  std::vector<float> ahead(9);
  std::vector<float> back(9);
  ASSERT_FALSE(surface(given.line, {-1, 1}, {0, 2}, 3, ahead));
  ASSERT_FALSE(surface(given.line, {1, -1}, {2, 0}, 3, back));
  EXPECT_EQ(ahead, std::vector<float>(back.rbegin(), back.rend()));
  ASSERT_FALSE(surface(given.line, {-1, 1}, {0, 2}, 1, std::span(back).first(1)));
  EXPECT_EQ(back[0], ahead[0]);
}

TEST(SurfaceTest, IsInfiniteWhereTheLossOverflows) {
  const Given given(0, 5);
  std::vector<float> heights(1);
  ASSERT_FALSE(surface(given.line, {1e30, 1e30}, {0, 0}, 1, heights));
  EXPECT_EQ(heights[0], kInfinity);
}

TEST(SurfaceTest, SaysWhatIsWrong) {
  std::vector<float> heights(4);
  const auto problemOf = [&](const LineLoss& line, Stretch w = {-1, 1}, std::size_t size = 2) {
    return surface(line, w, {-1, 1}, size, heights);
  };
  const Given given(2, 4);  // Huber: it has a parameter
  const LineLoss& line = given.line;
  const std::vector<float> nan{0, std::nanf(""), 0, 0};
  const std::vector<float> zero{0};
  ASSERT_FALSE(problemOf(line));
  EXPECT_EQ(problemOf({.loss = 999}), (Problem{Code::kUnknownLoss, Argument::kLoss}));
  EXPECT_EQ(problemOf({2, line.parameters, {}, {}}), (Problem{Code::kEmpty, Argument::kFeatures}));
  EXPECT_EQ(problemOf({2, line.parameters, line.features, line.targets.first(3)}),
            (Problem{Code::kLength, Argument::kTargets}));
  EXPECT_EQ(problemOf({2, {}, line.features, line.targets}), (Problem{Code::kLength, Argument::kParameters}));
  EXPECT_EQ(problemOf({2, zero, line.features, line.targets}),
            (Problem{Code::kDomain, Argument::kParameters, 0}));
  EXPECT_EQ(problemOf({2, line.parameters, nan, line.targets}),
            (Problem{Code::kDomain, Argument::kFeatures, 1}));
  EXPECT_EQ(problemOf({2, line.parameters, line.features, nan}),
            (Problem{Code::kDomain, Argument::kTargets, 1}));
  EXPECT_EQ(problemOf(line, {0, kInfinity}), (Problem{Code::kDomain, Argument::kAxis, 0}));
  EXPECT_EQ(problemOf(line, {0, 1}, 3), (Problem{Code::kLength, Argument::kSize}));
  EXPECT_EQ(problemOf(line, {0, 1}, 0), (Problem{Code::kLength, Argument::kSize}));
  for (std::size_t loss = 0; loss < specs().size(); ++loss) {
    if (judgesLines(*specs()[loss])) continue;
    EXPECT_EQ(problemOf({.loss = loss}), (Problem{Code::kUnsuitable, Argument::kLoss})) << specs()[loss]->id;
  }
}

}  // namespace
}  // namespace downhill::test
