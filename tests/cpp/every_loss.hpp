#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include "downhill/evaluate.hpp"

/// Tests that run for every loss of THE list, in double and in float, without naming one of them.
namespace downhill::test {

/// A loss in one precision. Tests speak in doubles, which hold every float exactly.
struct Subject {
  std::size_t loss;
  bool single;

  [[nodiscard]] const Spec& spec() const { return *specs()[loss]; }
  [[nodiscard]] std::string name() const;

  // What the precision makes of numbers.
  [[nodiscard]] double epsilon() const;
  [[nodiscard]] double rounded(double x) const;
  [[nodiscard]] double next(double x, double towards) const;
};

std::ostream& operator<<(std::ostream& out, const Subject& subject);

std::vector<Subject> everyLoss();
std::string nameOf(const ::testing::TestParamInfo<Subject>& info);

struct Result {
  Problem problem;
  double value;
  std::vector<double> values;
  std::vector<double> gradient;
};

struct Examples {
  Subject subject;
  std::vector<double> predictions;
  std::vector<double> targets;
  std::vector<double> parameters;
  std::size_t offset = 0;  ///< where in their memory the arrays start, counted in elements

  [[nodiscard]] std::size_t size() const { return predictions.size(); }
  [[nodiscard]] Examples part(std::size_t from, std::size_t count) const;

  /// Everything there is to ask. Fails the test if anything is written beyond the results.
  [[nodiscard]] Result run(Reduction reduction) const;
  /// The value with no gradient asked for.
  [[nodiscard]] double value(Reduction reduction) const;
};

class LossTest : public ::testing::TestWithParam<Subject> {
 protected:
  static const Spec& spec() { return GetParam().spec(); }
  static std::vector<double> fallbacks();

  static Examples example(double prediction, double target) {
    return {GetParam(), {prediction}, {target}, fallbacks()};
  }

  /// Examples from inside the domain, the same in every run. The ends of the domain have tests of their own.
  static Examples examples(std::size_t count);
};

/// Fewer than the lanes, more, several strides and blocks, and never a round number alone.
inline constexpr std::size_t kCounts[] = {1, 3, 7, 8, 9, 16, 17, 1003, 2048, 5001};

}  // namespace downhill::test
