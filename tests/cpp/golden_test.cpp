#include "golden.hpp"

#include <limits>

#include "every_loss.hpp"

namespace downhill::test {
namespace {

using GoldenTest = LossTest;
INSTANTIATE_TEST_SUITE_P(Every, GoldenTest, ::testing::ValuesIn(everyLoss()), nameOf);

/// A few units in the last place, whatever the size of the number.
void expectClose(double got, double expected, const Subject& subject) {
  const double smallest = subject.single ? std::numeric_limits<float>::denorm_min() : 0;
  EXPECT_NEAR(got, expected, 8 * subject.epsilon() * std::abs(expected) + smallest);
}

TEST_P(GoldenTest, ValueAndGradientAreThoseOfMpmath) {
  const std::string id(spec().id);
  const auto rows = readGolden(id, GetParam().single ? "float" : "double");
  ASSERT_FALSE(rows.empty()) << id << " has no golden values: add its expression to LOSSES in "
                             << "tests/golden/golden.py, run that, and commit tests/golden/" << id << ".csv";
  for (const Golden& row : rows) {
    SCOPED_TRACE(::testing::Message() << id << '(' << row.prediction << ", " << row.target << ')');
    const Result got =
        Examples{GetParam(), {row.prediction}, {row.target}, row.parameters}.run(Reduction::kNone);
    ASSERT_FALSE(got.problem);
    expectClose(got.values[0], row.value, GetParam());
    expectClose(got.gradient[0], row.gradient, GetParam());
  }
}

}  // namespace
}  // namespace downhill::test
