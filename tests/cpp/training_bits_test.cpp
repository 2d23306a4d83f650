#include <gtest/gtest.h>

#include <bit>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "downhill/generate.hpp"
#include "training.hpp"

namespace downhill::test {
namespace {

/// FNV-1a, going on from an earlier hash.
std::uint64_t hashOf(std::span<const float> numbers, std::uint64_t hash) {
  for (const float number : numbers) {
    auto bits = std::bit_cast<std::uint32_t>(number);
    for (int byte = 0; byte < 4; ++byte, bits >>= 8U) hash = (hash ^ (bits & 0xffU)) * 1099511628211U;
  }
  return hash;
}

/// A small net on moons, in batches: 7 do not divide 60.
Task moons(const Part& optimizer, const Part& activation) {
  Task task{.hidden = {8, 4}, .features = Floats(120), .targets = Floats(60)};
  std::size_t dataset = 0;
  while (datasetSpecs()[dataset]->id != "moons") ++dataset;
  const double noise = datasetSpecs()[dataset]->parameters[0].fallback;
  EXPECT_FALSE(generate(dataset, 1, std::span(&noise, 1), task.features, task.targets));
  task.settings = {.model = {.features = 2,
                             .activation = activationNamed(activation.id),
                             .output = activationNamed("sigmoid")},
                   .loss = lossNamed("bce"),
                   .optimizer = optimizerChoice(optimizer.id),
                   .learningRate = 0.05,
                   .schedule = scheduleChoice("constant"),
                   .batchSize = 7,
                   .seed = 3};
  return task;
}

// Not what others worked out, but what every machine must agree on: the engine's tests read the same file.
TEST(TrainingBits, AreTheSameEverywhereAfterEachBatch) {
  std::ifstream file(GOLDEN_FOLDER "/training.txt");
  std::map<std::string, std::string> expected;
  for (std::string run, hash; file >> run >> hash;) expected[run] = hash;
  for (const Part* optimizer : Optimizers::kSpecs) {
    for (const Part* activation : Activations::kSpecs) {
      Trainer trainer = moons(*optimizer, *activation).trainer();
      std::uint64_t all = 14695981039346656037U;
      for (int update = 0; update < 30; ++update) {
        EXPECT_EQ(trainer.step().stopped, Stop::kNone);
        all = hashOf(trainer.parameters(), all);
      }
      std::ostringstream hash;
      hash << std::hex << all;
      const std::string run = std::string(optimizer->id) + '-' + std::string(activation->id);
      EXPECT_EQ(hash.str(), expected[run]) << "tests/golden/training.txt: " << run << ' ' << hash.str();
    }
  }
}

}  // namespace
}  // namespace downhill::test
