#include "training.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "downhill/optimizers.hpp"
#include "downhill/random.hpp"
#include "downhill/schedules.hpp"

namespace downhill::test {
namespace {

template <class Specs>
std::size_t place(const Specs& specs, std::string_view id) {
  return std::find_if(specs.begin(), specs.end(), [=](const auto* spec) { return spec->id == id; }) -
         specs.begin();
}

Choice choice(const Part& part, std::size_t place) {
  Choice choice{.part = place};
  std::transform(part.parameters.begin(), part.parameters.end(), choice.parameters.begin(),
                 [](const Parameter& parameter) { return parameter.fallback; });
  return choice;
}

}  // namespace

std::size_t lossNamed(std::string_view id) { return place(specs(), id); }
std::size_t activationNamed(std::string_view id) {
  return id == "softmax" ? kSoftmax : place(Activations::kSpecs, id);
}
std::size_t optimizerNamed(std::string_view id) { return place(Optimizers::kSpecs, id); }
std::size_t scheduleNamed(std::string_view id) { return place(Schedules::kSpecs, id); }

Choice optimizerChoice(std::string_view id) {
  const std::size_t place = optimizerNamed(id);
  return choice(*Optimizers::kSpecs[place], place);
}

Choice scheduleChoice(std::string_view id) {
  const std::size_t place = scheduleNamed(id);
  return choice(*Schedules::kSpecs[place], place);
}

Problem Task::prepare(Trainer& trainer) const {
  TrainerSettings all = settings;
  if (all.model.hidden.empty()) all.model.hidden = hidden;
  return trainer.prepare(all, {features, targets, weights}, {validationFeatures, validationTargets});
}

Trainer Task::trainer() const {
  Trainer trainer;
  const Problem problem = prepare(trainer);
  EXPECT_FALSE(problem) << static_cast<int>(problem.code) << ' ' << static_cast<int>(problem.argument) << ' '
                        << problem.index;
  return trainer;
}

Task quadrants(std::size_t samples) {
  Task task{.hidden = {8, 8}};
  task.settings = {
      .model = {.features = 2, .activation = activationNamed("tanh"), .output = activationNamed("sigmoid")},
      .loss = lossNamed("bce"),
      .optimizer = optimizerChoice("adam"),
      .learningRate = 0.03,
      .schedule = scheduleChoice("constant"),
      .batchSize = 10,
      .seed = 1};
  Random chance(5, Stream::kData);
  for (std::size_t i = 0; i < samples; ++i) {
    const double x = chance.between(-1, 1);
    const double y = chance.between(-1, 1);
    task.features.insert(task.features.end(), {static_cast<float>(x), static_cast<float>(y)});
    task.targets.push_back(x * y > 0 ? 1 : 0);
  }
  return task;
}

std::vector<std::byte> snapshotOf(const Trainer& trainer) {
  std::vector<std::byte> bytes(trainer.snapshotBytes());
  trainer.snapshot(bytes);
  return bytes;
}

}  // namespace downhill::test
