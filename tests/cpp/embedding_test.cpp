#include "downhill/embedding.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "json_value.hpp"
#include "training.hpp"

namespace downhill::test {
namespace {

using Items = std::vector<std::uint32_t>;

struct Table {
  EmbeddingSettings settings;
  Items predictions;
  Items others = {};
  Items positives = {};
  Items negatives = {};
  Floats targets = {};
  Floats points = {};

  Problem prepare(Embedding& embedding) const {
    return embedding.prepare(settings, {predictions, others, positives, negatives, targets}, points);
  }
};

/// Two kinds of four items each: 0 to 3, and 4 to 7.
Table twoKinds(std::string_view loss) {
  Table table{.settings = {.items = 8,
                           .loss = lossNamed(loss),
                           .optimizer = optimizerChoice("adam"),
                           .learningRate = 0.05,
                           .schedule = scheduleChoice("constant"),
                           .seed = 1}};
  const Spec& spec = *specs()[table.settings.loss];
  for (std::size_t i = 0; i < spec.parameters.size(); ++i) {
    table.settings.lossParameters[i] = static_cast<float>(spec.parameters[i].fallback);
  }
  const bool triples = spec.positives.shape != Shape::kAbsent;
  for (std::uint32_t a = 0; a < 8; ++a) {
    for (std::uint32_t b = 0; b < 8; ++b) {
      const bool alike = a / 4 == b / 4;
      if (a == b || (triples && !alike)) continue;
      table.predictions.push_back(a);
      if (triples) {
        table.positives.push_back(b);
        table.negatives.push_back((a + 4 + b) % 4 + (a < 4 ? 4 : 0));
      } else {
        table.others.push_back(b);
        table.targets.push_back(alike ? 1 : spec.targets.domain.only[0]);
      }
    }
  }
  return table;
}

double apart(std::span<const float> points, std::size_t a, std::size_t b) {
  return std::hypot(points[2 * a] - points[2 * b], points[2 * a + 1] - points[2 * b + 1]);
}

class GoldenEmbeddingTest : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Every, GoldenEmbeddingTest,
                         ::testing::Values("contrastive", "cosine-embedding", "triplet", "info-nce"),
                         [](const auto& info) {
                           std::string name = info.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST_P(GoldenEmbeddingTest, MovesAllItemsAsPyTorchDoes) {
  const JsonValue golden = readJson(GOLDEN_FOLDER "/embedding/" + std::string(GetParam()) + ".json");
  const auto items = [&](const char* role) {
    return golden.members.contains(role) ? golden[role].numbers<std::uint32_t>() : Items{};
  };
  Table table{.settings = {.items = static_cast<std::size_t>(golden["items"].number),
                           .dims = static_cast<std::size_t>(golden["dims"].number),
                           .loss = lossNamed(golden["loss"].text),
                           .optimizer = optimizerChoice("sgd"),
                           .learningRate = golden["learningRate"].number,
                           .schedule = scheduleChoice("constant")},
              .predictions = items("predictions"),
              .others = items("others"),
              .positives = items("positives"),
              .negatives = items("negatives"),
              .targets = golden["targets"].numbers<float>(),
              .points = golden["before"].numbers<float>()};
  table.settings.lossParameters[0] = golden["parameters"].numbers<float>()[0];
  Embedding embedding;
  ASSERT_FALSE(table.prepare(embedding));
  for (const JsonValue& loss : golden["losses"].items) {
    EXPECT_NEAR(embedding.step().loss, loss.number, 1e-4 * std::max(loss.number, 0.1));
  }
  const auto after = golden["after"].numbers<double>();
  ASSERT_EQ(embedding.points().size(), after.size());
  for (std::size_t i = 0; i < after.size(); ++i) EXPECT_NEAR(embedding.points()[i], after[i], 1e-4) << i;
}

TEST(Embedding, DrawsWhatIsAlikeTogetherAndTheRestApart) {
  for (const char* loss : {"contrastive", "triplet"}) {
    Embedding embedding;
    ASSERT_FALSE(twoKinds(loss).prepare(embedding)) << loss;
    embedding.step(500);
    double widest = 0;
    double nearest = 1e9;
    for (std::size_t a = 0; a < 8; ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        const double distance = apart(embedding.points(), a, b);
        if (a / 4 == b / 4) {
          widest = std::max(widest, distance);
        } else {
          nearest = std::min(nearest, distance);
        }
      }
    }
    EXPECT_LT(widest * 2, nearest) << loss;
    EXPECT_EQ(embedding.progress().step, 500U);
    EXPECT_EQ(embedding.progress().stopped, Stop::kNone);
  }
}

TEST(Embedding, GoingOnFromASnapshotGivesTheSameBits) {
  Embedding embedding;
  ASSERT_FALSE(twoKinds("triplet").prepare(embedding));
  embedding.step(7);
  std::vector<std::byte> snapshot(embedding.snapshotBytes());
  embedding.snapshot(snapshot);
  embedding.step(20);
  const Floats expected(embedding.points().begin(), embedding.points().end());
  ASSERT_FALSE(embedding.restore(snapshot));
  embedding.step(20);
  EXPECT_EQ(Floats(embedding.points().begin(), embedding.points().end()), expected);
  snapshot.pop_back();
  EXPECT_EQ(embedding.restore(snapshot), (Problem{Code::kLength, Argument::kSnapshot}));
}

TEST(Embedding, StopsWhereItsPointsLeaveTheNumbers) {
  Table table = twoKinds("contrastive");
  table.settings.optimizer = optimizerChoice("sgd");
  table.settings.learningRate = 1e38;
  Embedding embedding;
  ASSERT_FALSE(table.prepare(embedding));
  EXPECT_NE(embedding.step(50).stopped, Stop::kNone);
  for (const float x : embedding.points()) EXPECT_TRUE(std::isfinite(x));
}

TEST(Embedding, NamesWhatIsWrong) {
  const auto with = [](const auto& change) {
    Table table = twoKinds("contrastive");
    change(table);
    Embedding embedding;
    return table.prepare(embedding);
  };
  EXPECT_FALSE(with([](Table&) {}));
  EXPECT_EQ(with([](Table& t) { t.settings.items = 0; }), (Problem{Code::kDomain, Argument::kItems}));
  EXPECT_EQ(with([](Table& t) { t.settings.dims = 0; }), (Problem{Code::kDomain, Argument::kDims}));
  EXPECT_EQ(with([](Table& t) { t.settings.dims = 1U << 30U; }), (Problem{Code::kDomain, Argument::kDims}));
  EXPECT_EQ(with([](Table& t) { t.settings.dims = t.settings.items = 1U << 24U; }).code, Code::kMemory);
  EXPECT_EQ(with([](Table& t) { t.settings.loss = lossNamed("mse"); }),
            (Problem{Code::kUnsuitable, Argument::kLoss}));
  EXPECT_EQ(with([](Table& t) { t.settings.loss = lossNamed("margin-ranking"); }),
            (Problem{Code::kUnsuitable, Argument::kLoss}));
  EXPECT_EQ(with([](Table& t) { t.settings.loss = 999; }), (Problem{Code::kUnknownLoss, Argument::kLoss}));
  EXPECT_EQ(with([](Table& t) { t.predictions.clear(); }), (Problem{Code::kEmpty, Argument::kPredictions}));
  EXPECT_EQ(with([](Table& t) { t.others.pop_back(); }), (Problem{Code::kLength, Argument::kOthers}));
  EXPECT_EQ(with([](Table& t) { t.others[3] = 8; }), (Problem{Code::kDomain, Argument::kOthers, 3}));
  EXPECT_EQ(with([](Table& t) { t.negatives = {1}; }), (Problem{Code::kLength, Argument::kNegatives}));
  EXPECT_EQ(with([](Table& t) { t.targets.pop_back(); }), (Problem{Code::kLength, Argument::kTargets}));
  EXPECT_EQ(with([](Table& t) { t.targets[2] = 0.5F; }), (Problem{Code::kDomain, Argument::kTargets, 2}));
  EXPECT_EQ(with([](Table& t) { t.points = {1}; }), (Problem{Code::kLength, Argument::kModelParameters}));
  EXPECT_EQ(with([](Table& t) { t.settings.learningRate = -1; }),
            (Problem{Code::kDomain, Argument::kLearningRate}));
  EXPECT_EQ(with([](Table& t) { t.settings.lossParameters[0] = -1; }),
            (Problem{Code::kDomain, Argument::kParameters}));
}

}  // namespace
}  // namespace downhill::test
