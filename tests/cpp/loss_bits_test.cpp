#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <map>
#include <sstream>

#include "every_loss.hpp"
#include "golden.hpp"

namespace downhill::test {
namespace {

using LossBitsTest = LossTest;
INSTANTIATE_TEST_SUITE_P(Every, LossBitsTest, ::testing::ValuesIn(everyLoss()), nameOf);

bool isModerate(const Golden& row) {
  const auto moderate = [](double x) { return std::abs(x) <= 1e6; };
  return std::all_of(row.values.begin(), row.values.end(), moderate) &&
         std::all_of(row.gradient.begin(), row.gradient.end(), moderate);
}

/// The golden samples that go into one call with the first of them, over and over: enough for every loop.
Examples manyOf(const std::vector<Golden>& rows, const Subject& subject) {
  std::vector<Golden> alike;
  for (const Golden& row : rows) {
    const bool fits =
        alike.empty() || (row.parameters == alike[0].parameters && row.width == alike[0].width &&
                          row.classWeights == alike[0].classWeights);
    if (fits && isModerate(row)) alike.push_back(row);
  }
  const auto roles = subject.roles();
  Examples all{subject, {}, alike.at(0).parameters, alike[0].width};
  all.classWeights = alike[0].classWeights;
  const std::size_t times = subject.spec().traits.acrossBatch ? 1 : 1003;
  for (std::size_t i = 0; i < times; ++i) {
    for (std::size_t k = 0; k < roles.size(); ++k) {
      const auto& numbers = alike[i % alike.size()].inputs[k];
      all.inputs[roles[k]].insert(all.inputs[roles[k]].end(), numbers.begin(), numbers.end());
    }
  }
  return all;
}

std::uint64_t hashOf(const Result& result) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  const auto add = [&](double number) {
    auto bits = std::bit_cast<std::uint64_t>(number);
    for (int byte = 0; byte < 8; ++byte, bits >>= 8U) hash = (hash ^ (bits & 0xffU)) * 1099511628211U;
  };
  std::for_each(result.gradient.begin(), result.gradient.end(), add);
  add(result.value);
  return hash;
}

// Not what others worked out, but what every machine must agree on: the engine's tests read the same file.
TEST_P(LossBitsTest, AreTheSameEverywhere) {
  if (spec().family == Family::kSequences || spec().family == Family::kComposite) return;
  std::ifstream file(GOLDEN_FOLDER "/losses.txt");
  std::map<std::string, std::string> expected;
  for (std::string name, hash; file >> name >> hash;) expected[name] = hash;
  const std::string precision = GetParam().single ? "float" : "double";
  const Result result = manyOf(readGolden(spec(), precision), GetParam()).run(Reduction::kMean);
  ASSERT_FALSE(result.problem);
  const std::string name = std::string(spec().id) + '-' + precision;
  std::ostringstream hash;
  hash << std::hex << hashOf(result);
  EXPECT_EQ(hash.str(), expected[name]) << "tests/golden/losses.txt: " << name << ' ' << hash.str();
}

}  // namespace
}  // namespace downhill::test
