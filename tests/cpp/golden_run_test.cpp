#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>

#include "json_value.hpp"
#include "training.hpp"

namespace downhill::test {
namespace {

/// Float against double, after up to twenty updates that build on each other.
constexpr double kPrecision = 3e-5;

std::vector<std::string> goldenRuns() {
  std::vector<std::string> names;
  for (const auto& file : std::filesystem::directory_iterator(GOLDEN_FOLDER "/trainer")) {
    names.push_back(file.path().stem());
  }
  std::sort(names.begin(), names.end());
  return names;
}

Choice choiceOf(const Part& part, std::size_t place, const JsonValue& given) {
  Choice choice{.part = place};
  for (std::size_t i = 0; i < part.parameters.size(); ++i) {
    choice.parameters[i] = given[std::string(part.parameters[i].id)].number;
  }
  return choice;
}

Task taskOf(const JsonValue& golden) {
  const std::size_t optimizer = optimizerNamed(golden["optimizer"]["id"].text);
  const std::size_t schedule = scheduleNamed(golden["schedule"]["id"].text);
  Task task{.hidden = golden["hidden"].numbers<std::uint32_t>(),
            .features = golden["samples"].numbers<float>(),
            .targets = golden["targets"].numbers<float>(),
            .weights = golden["weights"].numbers<float>()};
  task.settings = {.model = {.features = static_cast<std::size_t>(golden["features"].number),
                             .activation = activationNamed(golden["activation"].text),
                             .outputs = static_cast<std::size_t>(golden["outputs"].number),
                             .output = activationNamed(golden["output"].text)},
                   .loss = lossNamed(golden["loss"].text),
                   .optimizer = choiceOf(*Optimizers::kSpecs[optimizer], optimizer, golden["optimizer"]),
                   .learningRate = golden["optimizer"]["learningRate"].number,
                   .schedule = choiceOf(*Schedules::kSpecs[schedule], schedule, golden["schedule"]),
                   .l1 = golden["l1"].number,
                   .l2 = golden["l2"].number,
                   .clipNorm = golden["clipNorm"].number,
                   .batchSize = static_cast<std::size_t>(golden["batchSize"].number),
                   .shuffle = false};
  const Spec& loss = *specs()[task.settings.loss];
  std::transform(loss.parameters.begin(), loss.parameters.end(), task.settings.lossParameters.begin(),
                 [](const Parameter& parameter) { return static_cast<float>(parameter.fallback); });
  return task;
}

void expectClose(std::span<const float> got, const JsonValue& golden, const char* what) {
  const auto expected = golden.numbers<double>();
  ASSERT_EQ(got.size(), expected.size()) << what;
  double largest = 0;
  for (const double x : expected) largest = std::max(largest, std::abs(x));
  for (std::size_t i = 0; i < got.size(); ++i) {
    EXPECT_NEAR(got[i], expected[i], kPrecision * std::max(largest, 1e-2)) << what << ' ' << i;
  }
}

class GoldenRunTest : public ::testing::TestWithParam<std::string> {};
INSTANTIATE_TEST_SUITE_P(Every, GoldenRunTest, ::testing::ValuesIn(goldenRuns()), [](const auto& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(GoldenRunTest, LossesGradientsAndWeightsAreThoseOfPyTorch) {
  const JsonValue golden = readJson(GOLDEN_FOLDER "/trainer/" + GetParam() + ".json");
  Trainer trainer = taskOf(golden).trainer();
  ASSERT_FALSE(trainer.setParameters(golden["parameters"].numbers<float>()));
  const auto& kept = golden["after"].items;
  auto next = kept.begin();
  for (std::size_t i = 0; i < golden["losses"].items.size(); ++i) {
    const Progress& progress = trainer.step();
    SCOPED_TRACE(::testing::Message() << "update " << progress.step);
    ASSERT_EQ(progress.step, i + 1);
    const double loss = golden["losses"].items[i].number;
    EXPECT_NEAR(progress.loss, loss, kPrecision * std::max(loss, 0.1));
    const double norm = golden["gradientNorms"].items[i].number;
    EXPECT_NEAR(progress.gradientNorm, norm, kPrecision * std::max(norm, 0.1));
    EXPECT_NEAR(progress.learningRate, golden["learningRates"].items[i].number, 1e-9);
    if (next == kept.end() || static_cast<std::size_t>((*next)["update"].number) != i + 1) continue;
    expectClose(trainer.gradient(), (*next)["gradient"], "gradient");
    expectClose(trainer.parameters(), (*next)["parameters"], "parameter");
    ++next;
  }
  EXPECT_TRUE(next == kept.end()) << "a part of the golden run was not compared";
}

}  // namespace
}  // namespace downhill::test
