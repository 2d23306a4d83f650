#include "downhill/datasets.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <numbers>
#include <set>
#include <string>
#include <vector>

#include "downhill/generate.hpp"

namespace downhill::test {
namespace {

using Parameters = std::map<std::string_view, double>;

struct Data {
  Problem problem;
  std::size_t width = 0;
  std::vector<float> features;
  std::vector<float> targets;

  [[nodiscard]] double x(std::size_t sample, std::size_t feature = 0) const {
    return features[sample * width + feature];
  }
  bool operator==(const Data&) const = default;
};

std::size_t handleOf(std::string_view id) {
  const auto all = datasetSpecs();
  const auto isIt = [&](const DatasetSpec* spec) { return spec->id == id; };
  return static_cast<std::size_t>(std::find_if(all.begin(), all.end(), isIt) - all.begin());
}

Data make(const DatasetSpec& spec, std::size_t samples, const Parameters& given = {},
          std::uint64_t seed = 1) {
  std::vector<double> parameters;
  for (const Parameter& parameter : spec.parameters) {
    parameters.push_back(given.contains(parameter.id) ? given.at(parameter.id) : parameter.fallback);
  }
  Data data{.width = spec.features.size(),
            .features = std::vector<float>(samples * spec.features.size()),
            .targets = std::vector<float>(samples)};
  data.problem = generate(handleOf(spec.id), seed, parameters, data.features, data.targets);
  return data;
}

Data make(std::string_view id, std::size_t samples, const Parameters& given = {}, std::uint64_t seed = 1) {
  return make(*datasetSpecs()[handleOf(id)], samples, given, seed);
}

/// Every corner of the space of parameters, and the fallbacks.
std::vector<Parameters> cornersOf(const DatasetSpec& spec) {
  std::vector<Parameters> corners{{}};
  for (const Parameter& parameter : spec.parameters) {
    std::vector<Parameters> more;
    for (const Parameters& corner : corners) {
      for (const double end : {parameter.range.low, parameter.range.high}) {
        more.push_back(corner);
        more.back()[parameter.id] = end;
      }
    }
    corners = more;
  }
  corners.emplace_back();
  return corners;
}

constexpr std::size_t kMany = 20'000;

/// How far the standard deviation of so many draws may be from the truth: five standard errors.
double tolerance(double deviation) { return 5 * deviation / std::sqrt(2.0 * kMany); }

double deviationOf(const std::vector<double>& errors) {
  double squares = 0;
  for (const double error : errors) squares += error * error;
  return std::sqrt(squares / static_cast<double>(errors.size()));
}

class DatasetTest : public ::testing::TestWithParam<const DatasetSpec*> {
 protected:
  static const DatasetSpec& spec() { return *GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Every, DatasetTest,
                         ::testing::ValuesIn(datasetSpecs().begin(), datasetSpecs().end()),
                         [](const auto& each) {
                           std::string name(each.param->id);
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST_P(DatasetTest, SaysWhatItIs) {
  EXPECT_TRUE(std::filesystem::exists(INCLUDE_FOLDER "/downhill/datasets/" + std::string(spec().id) + ".hpp"))
      << "the header must be called as the id";
  EXPECT_FALSE(spec().title.empty());
  EXPECT_FALSE(spec().summary.empty());
  EXPECT_GE(spec().features.size(), 1U);
  EXPECT_LE(spec().features.size(), 2U);
  for (const Quantity& feature : spec().features) {
    EXPECT_FALSE(feature.title.empty());
    EXPECT_LT(feature.low, feature.high);
  }
  const bool isRegression = spec().task == Task::kRegression;
  EXPECT_EQ(isRegression, !spec().target.title.empty());
  EXPECT_EQ(isRegression, spec().target.low < spec().target.high);
  const std::size_t classes = spec().classes.size();
  EXPECT_TRUE(isRegression ? classes == 0 : spec().task == Task::kBinary ? classes == 2 : classes > 2);
  std::set<std::string_view> ids;
  for (const Parameter& parameter : spec().parameters) {
    EXPECT_TRUE(ids.insert(parameter.id).second);
    EXPECT_FALSE(parameter.title.empty());
    EXPECT_FALSE(parameter.summary.empty());
    EXPECT_GE(parameter.fallback, parameter.range.low);
    EXPECT_LE(parameter.fallback, parameter.range.high);
  }
}

TEST_P(DatasetTest, MakesProperSamplesInEveryCorner) {
  for (const Parameters& corner : cornersOf(spec())) {
    for (const std::size_t samples : {1, 2, 7, 500}) {
      const Data data = make(spec(), samples, corner);
      ASSERT_FALSE(data.problem);
      for (const float feature : data.features) ASSERT_TRUE(std::isfinite(feature));
      for (const float target : data.targets) {
        ASSERT_TRUE(std::isfinite(target));
        if (spec().task == Task::kRegression) continue;
        ASSERT_EQ(target, std::floor(target));
        ASSERT_GE(target, 0);
        ASSERT_LT(target, spec().classes.size());
      }
    }
  }
}

TEST_P(DatasetTest, StaysInItsPictureNearlyAlways) {
  const Data data = make(spec(), 2000);
  std::size_t outside = 0;
  for (std::size_t i = 0; i < data.targets.size(); ++i) {
    bool isInside = true;
    for (std::size_t f = 0; f < data.width; ++f) {
      isInside =
          isInside && data.x(i, f) >= spec().features[f].low && data.x(i, f) <= spec().features[f].high;
    }
    if (spec().task == Task::kRegression) {
      isInside = isInside && data.targets[i] >= spec().target.low && data.targets[i] <= spec().target.high;
    }
    outside += isInside ? 0 : 1;
  }
  EXPECT_LE(outside, 20U);  // one in a hundred
}

TEST_P(DatasetTest, IsTheSameForTheSameSeedAlone) {
  const Data data = make(spec(), 100, {}, 7);
  EXPECT_EQ(data, make(spec(), 100, {}, 7));
  for (const std::uint64_t seed : {0ULL, 8ULL, 0xffffffffULL}) {
    EXPECT_NE(data.features, make(spec(), 100, {}, seed).features);
  }
}

TEST_P(DatasetTest, BeginsWithTheSamplesOfASmallerSet) {
  const Data few = make(spec(), 37);
  Data many = make(spec(), 200);
  many.features.resize(few.features.size());
  many.targets.resize(few.targets.size());
  EXPECT_EQ(few, many);
}

TEST_P(DatasetTest, NoiseMovesThePointsAndMixesNone) {
  for (const double noise : {0.02, 0.04}) {
    const Data calm = make(spec(), 100, {{"noise", 0}, {"outliers", 0}});
    const Data noisy = make(spec(), 100, {{"noise", noise}, {"outliers", 0}});
    const double scale = spec().task == Task::kRegression ? spec().target.high : 1;
    for (std::size_t i = 0; i < 100; ++i) {
      for (std::size_t f = 0; f < calm.width; ++f) EXPECT_NEAR(calm.x(i, f), noisy.x(i, f), 5 * noise);
      EXPECT_NEAR(calm.targets[i], noisy.targets[i],
                  spec().task == Task::kRegression ? 5 * noise * scale : 0);
    }
  }
}

TEST_P(DatasetTest, ClassesAreEquallyLargeUnlessAskedOtherwise) {
  if (spec().id == "imbalanced-blobs" || spec().task == Task::kRegression) return;
  for (const std::size_t samples : {4, 100, 101}) {
    std::map<float, int> counts;
    for (const float target : make(spec(), samples).targets) ++counts[target];
    ASSERT_EQ(counts.size(), spec().classes.size());
    for (const auto& [label, count] : counts) EXPECT_LE(std::abs(count - counts[0]), 1) << label;
  }
}

std::uint64_t hashOf(const Data& data) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  const auto add = [&](const std::vector<float>& numbers) {
    for (const float number : numbers) {
      auto bits = std::bit_cast<std::uint32_t>(number);
      for (int byte = 0; byte < 4; ++byte, bits >>= 8U) hash = (hash ^ (bits & 0xffU)) * 1099511628211U;
    }
  };
  add(data.features);
  add(data.targets);
  return hash;
}

// Not what others worked out, but what every machine must agree on: the engine's tests read the same file.
TEST_P(DatasetTest, HasTheBitsThatItHasEverywhere) {
  std::ifstream file(GOLDEN_FOLDER "/datasets.txt");
  std::map<std::string, std::string> expected;
  for (std::string id, hash; file >> id >> hash;) expected[id] = hash;
  std::ostringstream hash;
  hash << std::hex << hashOf(make(spec(), 1000, {}, 2026));
  EXPECT_EQ(hash.str(), expected[std::string(spec().id)]) << "tests/golden/datasets.txt: " << spec().id;
}

TEST(Datasets, DifferInTheirIds) {
  std::set<std::string_view> ids;
  for (const DatasetSpec* spec : datasetSpecs()) EXPECT_TRUE(ids.insert(spec->id).second) << spec->id;
  EXPECT_EQ(ids.size(), Datasets::kCount);
}

TEST(Datasets, RefuseWhatTheyCannotMake) {
  std::vector<float> features(20);
  std::vector<float> targets(10);
  const std::vector<double> parameters{0.1};
  const std::size_t moons = handleOf("moons");
  const auto outcome = [&](std::size_t dataset, std::vector<double> given, std::size_t width,
                           std::size_t samples) {
    return generate(dataset, 1, given, std::span(features).first(width), std::span(targets).first(samples));
  };
  EXPECT_FALSE(outcome(moons, parameters, 20, 10));
  EXPECT_EQ(outcome(99, parameters, 20, 10), (Problem{Code::kDomain, Argument::kDataset}));
  EXPECT_EQ(outcome(moons, parameters, 0, 0), (Problem{Code::kEmpty, Argument::kTargets}));
  EXPECT_EQ(outcome(moons, parameters, 19, 10), (Problem{Code::kLength, Argument::kFeatures}));
  EXPECT_EQ(outcome(moons, {}, 20, 10), (Problem{Code::kLength, Argument::kParameters}));
  EXPECT_EQ(outcome(moons, {0.1, 0.1}, 20, 10), (Problem{Code::kLength, Argument::kParameters}));
  for (const double noise : {-0.1, 1.5, double(NAN), double(INFINITY)}) {
    EXPECT_EQ(outcome(moons, {noise}, 20, 10), (Problem{Code::kDomain, Argument::kParameters}));
  }
  EXPECT_EQ(outcome(handleOf("sine"), {1, 9}, 10, 10), (Problem{Code::kDomain, Argument::kParameters, 1}));
}

/// The errors of a data set of regression against what it is without noise and outliers.
template <class Truth>
std::vector<double> errorsOf(const Data& data, const Truth& truth) {
  std::vector<double> errors;
  for (std::size_t i = 0; i < data.targets.size(); ++i) errors.push_back(data.targets[i] - truth(data.x(i)));
  return errors;
}

TEST(LineData, LiesAlongTheLine) {
  const auto truth = [](double x) { return -1.5 * x + 0.25; };
  const Parameters line{{"slope", -1.5}, {"intercept", 0.25}, {"noise", 0.3}, {"outliers", 0}};
  EXPECT_NEAR(deviationOf(errorsOf(make("line", kMany, line), truth)), 0.3, tolerance(0.3));
}

TEST(LineData, HasItsShareOfOutliersBelowTheRightEnd) {
  const Parameters line{{"slope", 0}, {"intercept", 0}, {"noise", 0}, {"outliers", 0.3}};
  for (const auto& [samples, expected] : {std::pair{1, 0}, {2, 1}, {10, 3}, {200, 60}}) {
    const Data data = make("line", static_cast<std::size_t>(samples), line);
    int outliers = 0;
    for (std::size_t i = 0; i < data.targets.size(); ++i) {
      if (data.targets[i] == 0) continue;
      ++outliers;
      EXPECT_LE(data.targets[i], -5);
      EXPECT_GE(data.x(i), 1);
    }
    EXPECT_EQ(outliers, expected) << samples;
  }
}

TEST(LineData, FillsTheAxisEvenlyHoweverManyPoints) {
  for (const std::size_t samples : {10, 34, 150}) {
    const Data data = make("line", samples, {{"outliers", 0}});
    std::vector<float> places = data.features;
    std::sort(places.begin(), places.end());
    const double even = 6.0 / static_cast<double>(samples);
    for (std::size_t i = 1; i < samples; ++i) EXPECT_LT(places[i] - places[i - 1], 2.7 * even);
  }
}

TEST(SineData, IsASine) {
  for (const double waves : {0.5, 1.0, 4.0}) {
    const auto truth = [=](double x) { return std::sin(waves * std::numbers::pi / 3 * x); };
    for (const double error : errorsOf(make("sine", 300, {{"waves", waves}, {"noise", 0}}), truth)) {
      EXPECT_NEAR(error, 0, 1e-6);
    }
    const Data noisy = make("sine", kMany, {{"waves", waves}, {"noise", 0.5}});
    EXPECT_NEAR(deviationOf(errorsOf(noisy, truth)), 0.5, tolerance(0.5));
  }
}

TEST(StepsData, AreFlatAndClimb) {
  const Data data = make("steps", 300, {{"width", 1.5}, {"noise", 0}});
  EXPECT_EQ(std::set<float>(data.targets.begin(), data.targets.end()),
            (std::set<float>{-2.25F, -0.75F, 0.75F, 2.25F}));
  for (std::size_t i = 0; i < 300; ++i) EXPECT_LE(std::abs(data.x(i) - data.targets[i]), 0.75 + 1e-6);
}

TEST(WaitingTimesData, AreMinutesAndInOutagesHours) {
  const Data data = make("waiting-times", 1000, {{"noise", 0.25}, {"outliers", 0.04}});
  std::vector<float> waits = data.targets;
  std::sort(waits.begin(), waits.end());
  EXPECT_GT(waits.front(), 0);
  EXPECT_NEAR(waits[500], 18, 2);  // 33 minutes at 60 calls, 3 at none
  EXPECT_LT(waits[959], 100);
  EXPECT_GT(waits[960], 120);
}

TEST(WaitingTimesData, GrowByHalfAMinuteACall) {
  const Data data = make("waiting-times", 100, {{"noise", 0}, {"outliers", 0}});
  for (const double error : errorsOf(data, [](double calls) { return 3 + calls / 2; })) {
    EXPECT_NEAR(error, 0, 1e-5);
  }
}

TEST(PricesData, DifferMoreWhereHousesAreLarge) {
  const auto truth = [](double size) { return 50 + 2.5 * size; };
  const Data data = make("prices", kMany, {{"noise", 0.1}, {"outliers", 0}});
  std::vector<double> shares;
  for (std::size_t i = 0; i < kMany; ++i) {
    shares.push_back(data.targets[i] / truth(data.x(i)) - 1);
    ASSERT_GT(data.targets[i], 0);
    ASSERT_GE(data.x(i), 40);
    ASSERT_LE(data.x(i), 200);
  }
  EXPECT_NEAR(deviationOf(shares), 0.1, tolerance(0.1));
  const Data rare = make("prices", 100, {{"noise", 0}, {"outliers", 0.07}});
  int outliers = 0;
  for (std::size_t i = 0; i < 100; ++i) outliers += rare.targets[i] > 1.9 * truth(rare.x(i)) ? 1 : 0;
  EXPECT_EQ(outliers, 7);
}

TEST(CirclesData, HaveTheirRadii) {
  const Data data = make("circles", 200, {{"inner", 0.5}, {"noise", 0}});
  std::array<std::set<int>, 2> eighths;
  for (std::size_t i = 0; i < 200; ++i) {
    EXPECT_NEAR(std::hypot(data.x(i, 0), data.x(i, 1)), data.targets[i] == 0 ? 2.2 : 1.1, 1e-6);
    eighths.at(static_cast<std::size_t>(data.targets[i]))
        .insert(
            static_cast<int>(std::floor(std::atan2(data.x(i, 1), data.x(i, 0)) / (std::numbers::pi / 4))));
  }
  for (const auto& seen : eighths) EXPECT_EQ(seen.size(), 8) << "the rings are closed";
}

TEST(CirclesData, StrayByTheNoise) {
  const Data calm = make("circles", kMany, {{"noise", 0}});
  const Data data = make("circles", kMany, {{"noise", 0.2}});
  std::vector<double> moves;
  for (std::size_t i = 0; i < data.features.size(); ++i) moves.push_back(data.features[i] - calm.features[i]);
  EXPECT_NEAR(deviationOf(moves), 0.2, tolerance(0.2));
}

TEST(MoonsData, AreHalfCirclesThatMirrorEachOther) {
  const Data data = make("moons", 200, {{"noise", 0}});
  for (std::size_t i = 0; i < 200; ++i) {
    const double side = data.targets[i] == 0 ? 1 : -1;
    const double right = side * data.x(i, 0) + 0.75;
    const double up = side * data.x(i, 1) + 0.375;
    EXPECT_NEAR(std::hypot(right, up), 1.5, 1e-6);
    EXPECT_GE(up, -1e-6);
  }
}

TEST(SpiralsData, WindOutwards) {
  const double turns = 2;
  const Data data = make("spirals", 400, {{"turns", turns}, {"noise", 0}});
  for (std::size_t i = 0; i < 400; ++i) {
    const double side = data.targets[i] == 0 ? 1 : -1;
    const double radius = std::hypot(data.x(i, 0), data.x(i, 1));
    const double angle = 2 * std::numbers::pi * turns * (radius - 0.2) / 2.4;
    EXPECT_NEAR(side * data.x(i, 0), radius * std::sin(angle), 1e-5);
    EXPECT_NEAR(side * data.x(i, 1), radius * std::cos(angle), 1e-5);
  }
}

TEST(BlobsData, HaveThreeCentresAndTheSpread) {
  const Data data = make("blobs", kMany, {{"noise", 0.5}});
  std::array<std::array<double, 3>, 3> sums{};
  for (std::size_t i = 0; i < kMany; ++i) {
    auto& sum = sums.at(static_cast<std::size_t>(data.targets[i]));
    sum[0] += data.x(i, 0);
    sum[1] += data.x(i, 1);
    ++sum[2];
  }
  const double near = 5 * 0.5 / std::sqrt(kMany / 3.0);
  EXPECT_NEAR(sums[0][0] / sums[0][2], -1.4, near);
  EXPECT_NEAR(sums[1][0] / sums[1][2], 1.4, near);
  EXPECT_NEAR(sums[2][0] / sums[2][2], 0, near);
  EXPECT_NEAR(sums[2][1] / sums[2][2], 1.6, near);
}

TEST(XorData, IsTrueWhereSignsDiffer) {
  const Data data = make("xor", 400, {{"noise", 0}});
  for (std::size_t i = 0; i < 400; ++i) {
    EXPECT_EQ(data.targets[i], data.x(i, 0) * data.x(i, 1) < 0 ? 1 : 0);
    EXPECT_GE(std::min(std::abs(data.x(i, 0)), std::abs(data.x(i, 1))), 0.2 - 1e-6);
  }
}

TEST(ImbalancedBlobsData, HaveTheRareShare) {
  for (const double rare : {0.005, 0.01, 0.05, 0.5}) {
    const Data data = make("imbalanced-blobs", 1000, {{"rare", rare}});
    EXPECT_EQ(std::count(data.targets.begin(), data.targets.end(), 1.0F), std::lround(1000 * rare));
  }
}

}  // namespace
}  // namespace downhill::test
