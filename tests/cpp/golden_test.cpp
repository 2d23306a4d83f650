#include "golden.hpp"

#include <limits>

#include "every_loss.hpp"

namespace downhill::test {
namespace {

using GoldenTest = LossTest;
INSTANTIATE_TEST_SUITE_P(Every, GoldenTest, ::testing::ValuesIn(everyLoss()), nameOf);

/// A few units in the last place, whatever the size of the number: 2e-15 in double, 1e-6 in float.
void expectClose(double got, double expected, double size, const Subject& subject) {
  if (got == expected) return;  // infinities too
  const double smallest =
      subject.single ? std::numeric_limits<float>::denorm_min() : std::numeric_limits<double>::denorm_min();
  EXPECT_NEAR(got, expected, 8 * (subject.epsilon() * std::abs(size) + smallest));
}

TEST_P(GoldenTest, ValueAndGradientAreThoseOfMpmath) {
  const std::string id(spec().id);
  const auto rows = readGolden(spec(), GetParam().single ? "float" : "double");
  ASSERT_FALSE(rows.empty()) << id << " has no golden values: tests/golden/README.md says how to add "
                             << "its expression; commit tests/golden/" << id << ".csv";
  const auto roles = GetParam().roles();
  for (const Golden& row : rows) {
    Examples sample{GetParam(), {}, row.parameters};
    for (std::size_t i = 0; i < roles.size(); ++i) sample.inputs[roles[i]] = row.inputs[i];
    sample.width = row.width;
    sample.steps = row.steps;
    sample.classWeights = row.classWeights;
    SCOPED_TRACE(::testing::Message() << id << ' ' << ::testing::PrintToString(row.inputs));
    const Result got = sample.run(Reduction::kNone);
    ASSERT_FALSE(got.problem);
    ASSERT_EQ(got.values.size(), row.values.size());
    for (std::size_t i = 0; i < got.values.size(); ++i) {
      expectClose(got.values[i], row.values[i], row.valueSizes[i], GetParam());
    }
    ASSERT_EQ(got.gradient.size(), row.gradient.size());
    for (std::size_t i = 0; i < got.gradient.size(); ++i) {
      expectClose(got.gradient[i], row.gradient[i], row.gradientSizes[i], GetParam());
    }
  }
}

}  // namespace
}  // namespace downhill::test
