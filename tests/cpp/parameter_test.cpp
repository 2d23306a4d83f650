#include <gtest/gtest.h>

#include <array>
#include <limits>

#include "downhill/stable.hpp"
#include "run.hpp"

namespace downhill::test {
namespace {

/// A loss with parameters that is in no list: |error| beyond `edge` costs `rate` for every unit.
struct Ramp {
  static constexpr Spec spec{
      .id = "ramp",
      .predictions = kReals,
      .targets = kReals,
      .parameters = {{.id = "edge", .range = {.low = 0, .includesLow = true}, .fallback = 1},
                     {.id = "rate", .range = {.low = 0, .high = 10, .includesHigh = true}, .fallback = 2}},
  };

  template <class V>
  static V value(V prediction, V target, V edge, V rate) {
    return rate * max(abs(prediction - target) - edge, V(0));
  }
  template <class V>
  static V gradient(V prediction, V target, V edge, V rate) {
    const V error = prediction - target;
    return select(abs(error) > edge, rate * sign(error), V(0));
  }
};
static_assert(ElementwiseLoss<Ramp>);

Outcome runRamp(std::span<const double> parameters, std::span<double> gradient = {}) {
  static constexpr std::array<double, 3> kPredictions{5, 1, -4};
  static constexpr std::array<double, 3> kTargets{0, 0, 0};
  Inputs<double> inputs{.parameters = parameters};
  inputs[Role::kPredictions] = kPredictions;
  inputs[Role::kTargets] = kTargets;
  static constexpr Rules kRules = rulesOf(Ramp::spec);
  static constexpr Kernels<double> kKernels = kernelsOf<Ramp, double>();
  Prepared<double> prepared;
  if (const Problem problem = prepare(kRules, kKernels, inputs, Reduction::kSum, prepared)) return {problem};
  return evaluate(prepared, {.gradient = gradient});
}

TEST(Parameters, ReachTheFormulaInTheOrderOfTheSpec) {
  std::array<double, 3> gradient{};
  EXPECT_EQ(runRamp(std::array{2.0, 10.0}, gradient).value, 10 * (3 + 2));
  EXPECT_EQ(gradient, (std::array{10.0, 0.0, -10.0}));
}

TEST(Parameters, AreHeldToTheirRange) {
  const auto problem = [](double edge, double rate) { return runRamp(std::array{edge, rate}).problem; };
  EXPECT_FALSE(problem(0, 10));
  EXPECT_EQ(problem(-1, 1), (Problem{Code::kDomain, Argument::kParameters, 0}));
  EXPECT_EQ(problem(1, 0), (Problem{Code::kDomain, Argument::kParameters, 1}));
  EXPECT_EQ(problem(1, 10.5), (Problem{Code::kDomain, Argument::kParameters, 1}));
  EXPECT_EQ(problem(std::numeric_limits<double>::quiet_NaN(), 1),
            (Problem{Code::kDomain, Argument::kParameters, 0}));
}

TEST(Parameters, AreAsManyAsTheSpecSays) {
  EXPECT_EQ(runRamp(std::array{1.0}).problem, (Problem{Code::kLength, Argument::kParameters}));
}

}  // namespace
}  // namespace downhill::test
