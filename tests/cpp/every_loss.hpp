#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include "downhill/evaluate.hpp"

/// Tests that run for every loss of THE list, in double and in float, without naming one of them.
namespace downhill::test {

using Numbers = std::vector<double>;
using Arrays = std::array<Numbers, kRoles.size()>;  ///< by role

/// A loss in one precision. Tests speak in doubles, which hold every float exactly.
struct Subject {
  std::size_t loss;
  bool single;

  [[nodiscard]] const Spec& spec() const { return *specs()[loss]; }
  [[nodiscard]] std::string name() const;
  /// The roles of the inputs that the loss has.
  [[nodiscard]] std::vector<std::size_t> roles() const;

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
  Numbers values;
  Numbers gradient;
};

struct Examples {
  Subject subject;
  Arrays inputs;
  Numbers parameters;
  std::size_t width = 1;
  std::size_t steps = 1;
  Numbers weights = {};
  Numbers classWeights = {};
  std::size_t offset = 0;  ///< where in their memory the arrays start, counted in elements

  [[nodiscard]] Numbers& at(Role role) { return inputs[static_cast<std::size_t>(role)]; }
  [[nodiscard]] const Numbers& at(Role role) const { return inputs[static_cast<std::size_t>(role)]; }

  /// How many numbers of an input a sample has, and how many samples there are.
  [[nodiscard]] std::size_t each(std::size_t role) const;
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] Examples part(std::size_t from, std::size_t count) const;

  /// Everything there is to ask. Fails the test if anything is written beyond the results.
  [[nodiscard]] Result run(Reduction reduction) const;
  /// The value with no gradient asked for.
  [[nodiscard]] double value(Reduction reduction) const;
};

class LossTest : public ::testing::TestWithParam<Subject> {
 protected:
  static const Spec& spec() { return GetParam().spec(); }
  static Numbers fallbacks();

  /// How many samples to try. A loss that holds each against all the others is spared the thousands.
  static std::vector<std::size_t> counts();

  /// Samples from inside the domain, the same in every run. The ends of the domain have tests of their own.
  static Examples examples(std::size_t count, std::size_t width = 5);
};

/// Numbers from inside a domain of a loss, by chance.
Numbers drawn(const Domain& domain, std::size_t count, std::size_t width, const Subject& subject,
              unsigned seed);

/// How many steps samples go on for, where they do, and how long rows are whose length is free. However often
/// a symbol is repeated, so many fit into the steps.
inline constexpr std::size_t kSteps = 5;
inline constexpr std::size_t kFreeLength = 3;

/// Fewer than the lanes, more, several strides and blocks, and never a round number alone.
inline constexpr std::size_t kCounts[] = {1, 3, 7, 8, 9, 16, 17, 1003, 2048, 5001};

}  // namespace downhill::test
