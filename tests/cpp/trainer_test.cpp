#include "downhill/trainer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

#include "training.hpp"

namespace downhill::test {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

Floats copied(std::span<const float> numbers) { return {numbers.begin(), numbers.end()}; }

/// Three classes by three ways to score them, so that a task has several outputs.
Task threeClasses(const char* loss, const char* output, std::size_t targetsEach) {
  Task task = quadrants();
  task.settings.model.outputs = 3;
  task.settings.model.output = activationNamed(output);
  task.settings.loss = lossNamed(loss);
  Floats targets;
  for (std::size_t i = 0; i < task.targets.size(); ++i) {
    for (std::size_t k = 0; k < targetsEach; ++k) {
      targets.push_back(targetsEach == 1 ? i % 3 : k == i % 3 ? 1 : 0);
    }
  }
  task.targets = targets;
  return task;
}

TEST(Trainer, LearnsWhatNoLineSeparates) {
  Task task = quadrants(200);
  task.settings.learningRate = 0.02;
  Trainer trainer = task.trainer();
  trainer.epoch(80);
  EXPECT_EQ(trainer.progress().epoch, 80U);
  EXPECT_EQ(trainer.progress().step, 80U * 20);
  EXPECT_LT(trainer.evaluate(Set::kTrain).value, 0.1);
  const auto predictions = trainer.predictions(Set::kTrain);
  std::size_t right = 0;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    right += (predictions[i] > 0.5F) == (task.targets[i] > 0.5F) ? 1 : 0;
  }
  EXPECT_GE(right, 190U);
}

TEST(Trainer, FindsTheLineOfLeastSquares) {
  Task task;
  task.settings = {.loss = lossNamed("mse"), .optimizer = optimizerChoice("sgd"), .learningRate = 0.3};
  for (const float x : {-1.0F, -0.5F, 0.0F, 0.5F, 1.0F}) {
    task.features.push_back(x);
    task.targets.push_back(3 * x - 2);
  }
  Trainer trainer = task.trainer();
  trainer.step(400);
  EXPECT_NEAR(trainer.parameters()[0], 3, 1e-5);
  EXPECT_NEAR(trainer.parameters()[1], -2, 1e-5);
}

/// A bowl twenty times as steep one way as the other: mean (w x - y)^2 over two samples, whose minimum is
/// known.
TEST(Trainer, EveryOptimizerFindsTheMinimumOfABowl) {
  for (const Part* part : Optimizers::kSpecs) {
    Task task;
    task.settings = {.model = {.features = 2},
                     .loss = lossNamed("mse"),
                     .optimizer = optimizerChoice(part->id),
                     .learningRate = part->id == "adagrad" || part->id == "sgd" ? 0.5 : 0.02,
                     .schedule = scheduleChoice("cosine")};
    task.settings.schedule.parameters[0] = 4000;
    if (part->id == "adamw") task.settings.optimizer.parameters[3] = 0;  // pulls the minimum to 0
    task.features = {1, 0.2F, -1, 0.2F, 1, -0.2F};
    task.targets = {2 + 0.6F + 1, -2 + 0.6F + 1, 2 - 0.6F + 1};
    Trainer trainer = task.trainer();
    trainer.step(4000);
    EXPECT_NEAR(trainer.parameters()[0], 2, 2e-2) << part->id;
    EXPECT_NEAR(trainer.parameters()[1], 3, 2e-2) << part->id;
    EXPECT_NEAR(trainer.parameters()[2], 1, 2e-2) << part->id;
  }
}

TEST(Trainer, TheGradientIsTheSlopeOfTheLoss) {
  for (const char* activation : {"identity", "tanh", "sigmoid", "relu", "gelu"}) {
    for (const auto& [loss, output, each] :
         {std::tuple{"sparse-cross-entropy", "identity", 1}, std::tuple{"mse", "softmax", 3},
          std::tuple{"mse", "sigmoid", 3}, std::tuple{"cross-entropy", "tanh", 3},
          std::tuple{"huber", "gelu", 3}}) {
      SCOPED_TRACE(::testing::Message() << activation << ' ' << loss << ' ' << output);
      Task task = threeClasses(loss, output, each);
      const std::size_t own = activationNamed(activation);
      task.hidden = {5, 3};
      task.settings.model.activation = own;
      task.settings.batchSize = 0;
      const Spec& spec = *specs()[task.settings.loss];
      for (std::size_t i = 0; i < spec.parameters.size(); ++i) {
        task.settings.lossParameters[i] = spec.parameters[i].fallback;
      }
      task.settings.learningRate = 0;
      Trainer trainer = task.trainer();
      // With biases of 0 a unit whose inputs are all 0 sits on the corner of ReLU, where there is no slope.
      Floats parameters = copied(trainer.parameters());
      for (std::size_t i = 0; i < parameters.size(); ++i) {
        parameters[i] += 0.01F * static_cast<float>(i % 7 + 1);
      }
      ASSERT_FALSE(trainer.setParameters(parameters));
      trainer.step();
      const Floats gradient = copied(trainer.gradient());
      for (std::size_t i = 0; i < parameters.size(); i += 3) {
        constexpr float kStep = 1.0F / 1024;
        const auto at = [&](float step) {
          Floats moved = parameters;
          moved[i] += step;
          EXPECT_FALSE(trainer.setParameters(moved));
          return trainer.evaluate(Set::kTrain).value;
        };
        // On one side at least: ReLU may have a corner on the other.
        const double above = (at(kStep) - at(0)) / kStep;
        const double below = (at(0) - at(-kStep)) / kStep;
        EXPECT_LT(std::min(std::abs(gradient[i] - above), std::abs(gradient[i] - below)), 1e-3) << i;
      }
    }
  }
}

TEST(Trainer, TheFirstWeightsAreSeeded) {
  Task task = quadrants();
  const Floats first = copied(task.trainer().parameters());
  EXPECT_EQ(copied(task.trainer().parameters()), first);
  task.settings.seed = 2;
  EXPECT_NE(copied(task.trainer().parameters()), first);
}

TEST(Trainer, TheFirstWeightsAreAsFarFromZeroAsTheirActivationWants) {
  Task task = quadrants();
  task.hidden = {300, 200};
  for (const auto& [activation, most] :
       {std::pair{"tanh", std::sqrt(6.0 / 500)}, std::pair{"relu", std::sqrt(6.0 / 300)}}) {
    task.settings.model.activation = activationNamed(activation);
    Trainer trainer = task.trainer();
    const Layer layer = trainer.layers()[1];
    const auto weights = trainer.parameters().subspan(layer.weights, layer.units * layer.inputs);
    const auto [low, high] = std::minmax_element(weights.begin(), weights.end());
    EXPECT_NEAR(*high, most, most / 100);
    EXPECT_NEAR(*low, -most, most / 100);
    const double mean = std::accumulate(weights.begin(), weights.end(), 0.0) / weights.size();
    EXPECT_NEAR(mean, 0, most / 100);
    for (std::size_t i = 0; i < layer.units; ++i) EXPECT_EQ(trainer.parameters()[layer.biases + i], 0);
  }
}

TEST(Trainer, EveryEpochSeesEverySampleOnceInANewOrder) {
  Task task = quadrants(47);
  task.settings.loss = kOutsideLoss;
  Trainer trainer = task.trainer();
  std::vector<std::vector<std::uint32_t>> orders;
  for (std::size_t epoch = 0; epoch < 3; ++epoch) {
    std::vector<std::uint32_t>& order = orders.emplace_back();
    while (trainer.progress().epoch == epoch) {
      const Forward forward = trainer.forward();
      order.insert(order.end(), forward.indices.begin(), forward.indices.end());
      ASSERT_FALSE(trainer.backward(Floats(forward.indices.size()), 0));
    }
    std::vector<std::uint32_t> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::uint32_t> all(47);
    std::iota(all.begin(), all.end(), 0U);
    EXPECT_EQ(sorted, all);
    EXPECT_NE(order, all) << "shuffled";
  }
  EXPECT_NE(orders[0], orders[1]);
  EXPECT_NE(orders[1], orders[2]);
}

TEST(Trainer, TheStepInTwoHalvesIsTheWholeStepToTheLastBit) {
  for (const std::size_t batchSize : {0, 1, 7, 10}) {
    for (const std::size_t outputs : {1, 3}) {
      Task task = outputs == 1 ? quadrants() : threeClasses("sparse-cross-entropy", "identity", 1);
      task.settings.batchSize = batchSize;
      Trainer whole = task.trainer();
      const std::size_t loss = task.settings.loss;
      task.settings.loss = kOutsideLoss;
      Trainer halves = task.trainer();
      for (int i = 0; i < 30; ++i) {
        const Forward forward = halves.forward();
        Floats targets;
        for (const std::uint32_t index : forward.indices) targets.push_back(task.targets[index]);
        Floats gradient(forward.predictions.size());
        const std::array<float, 1> noSmoothing{0};
        Inputs<float> inputs{.width = outputs};
        if (outputs > 1) inputs.parameters = noSmoothing;
        inputs[Role::kPredictions] = forward.predictions;
        inputs[Role::kTargets] = targets;
        const Outcome outcome = evaluate<float>(loss, inputs, Reduction::kMean, {.gradient = gradient});
        ASSERT_FALSE(outcome.problem);
        ASSERT_FALSE(halves.backward(gradient, outcome.value));
        whole.step();
        ASSERT_EQ(copied(whole.parameters()), copied(halves.parameters())) << i;
        ASSERT_EQ(whole.progress().loss, halves.progress().loss);
      }
    }
  }
}

TEST(Trainer, ForwardGivesTheSameBatchUntilItIsLearnt) {
  Task task = quadrants();
  task.settings.loss = kOutsideLoss;
  Trainer trainer = task.trainer();
  const Forward first = trainer.forward();
  const Floats said = copied(first.predictions);
  const std::vector<std::uint32_t> which(first.indices.begin(), first.indices.end());
  Floats predicted(1);
  ASSERT_FALSE(trainer.predict(Floats{0.5F, 0.5F}, predicted));  // uses the network in between
  const Forward again = trainer.forward();
  EXPECT_EQ(copied(again.predictions), said);
  EXPECT_TRUE(std::equal(which.begin(), which.end(), again.indices.begin()));
  EXPECT_EQ(trainer.backward(Floats(3), 0), (Problem{Code::kLength, Argument::kGradient}));
}

TEST(Trainer, GoingOnFromASnapshotGivesTheSameBits) {
  for (const Part* part : Optimizers::kSpecs) {
    Task task = quadrants();
    task.settings.batchSize = 7;
    task.settings.optimizer = optimizerChoice(part->id);
    Trainer trainer = task.trainer();
    trainer.step(11);  // in the middle of an epoch
    const auto snapshot = snapshotOf(trainer);
    trainer.step(25);
    const Floats expected = copied(trainer.parameters());
    const Progress progress = trainer.progress();

    Trainer other = task.trainer();
    other.step(3);
    for (Trainer* each : {&trainer, &other}) {
      ASSERT_FALSE(each->restore(snapshot));
      EXPECT_EQ(each->progress().step, 11U);
      each->step(25);
      EXPECT_EQ(copied(each->parameters()), expected) << part->id;
      EXPECT_EQ(each->progress().loss, progress.loss);
      EXPECT_EQ(each->progress().epoch, progress.epoch);
      EXPECT_EQ(each->progress().gradientNorm, progress.gradientNorm);
    }
    EXPECT_EQ(snapshotOf(trainer), snapshotOf(other));
  }
}

TEST(Trainer, LookingChangesNothing) {
  Task task = quadrants();
  task.validationFeatures = {0.1F, 0.2F, 0.3F, -0.4F};
  task.validationTargets = {1, 0};
  Trainer quiet = task.trainer();
  Trainer watched = task.trainer();
  Floats units(2 * watched.unitCount());
  Floats surface(9);
  for (int i = 0; i < 20; ++i) {
    quiet.step();
    watched.step();
    watched.evaluate(Set::kTrain);
    watched.evaluate(Set::kValidation);
    ASSERT_FALSE(watched.units(task.validationFeatures, units));
    ASSERT_FALSE(watched.surface({0, -1, 1}, {3, -2, 2}, 3, surface));
    ASSERT_EQ(copied(quiet.parameters()), copied(watched.parameters()));
  }
}

TEST(Trainer, EvaluatesPredictsAndTellsUnitsAlike) {
  Task task = quadrants(600);  // more than is looked at in one go
  task.validationFeatures = task.features;
  task.validationTargets = task.targets;
  Trainer trainer = task.trainer();
  trainer.step(5);
  const Floats said = copied(trainer.predictions(Set::kTrain));
  EXPECT_EQ(copied(trainer.predictions(Set::kValidation)), said);
  EXPECT_EQ(trainer.evaluate(Set::kTrain).value, trainer.evaluate(Set::kValidation).value);
  Floats predicted(600);
  ASSERT_FALSE(trainer.predict(task.features, predicted));
  EXPECT_EQ(predicted, said);
  Floats units(600 * trainer.unitCount());
  ASSERT_FALSE(trainer.units(task.features, units));
  EXPECT_EQ(Floats(units.end() - 600, units.end()), said) << "the last unit is the output";
  Floats one(1);
  ASSERT_FALSE(trainer.predict(std::span(task.features).first(2), one));
  EXPECT_EQ(one[0], said[0]) << "a sample is the same alone";
}

TEST(Trainer, ABatchAsLargeAsTheSamplesIsAllOfThem) {
  Task task = quadrants();
  task.settings.batchSize = 0;
  Trainer all = task.trainer();
  task.settings.batchSize = 1000;
  Trainer more = task.trainer();
  all.step(5);
  more.step(5);
  EXPECT_EQ(copied(all.parameters()), copied(more.parameters()));
  EXPECT_EQ(all.progress().epoch, 5U);
}

TEST(Trainer, TheSurfaceIsTheLossWithTwoParametersMoved) {
  Task task = quadrants();
  Trainer trainer = task.trainer();
  trainer.step(10);
  Floats surface(16);
  ASSERT_FALSE(trainer.surface({2, -1, 2}, {9, 0, 3}, 4, surface));
  Floats moved = copied(trainer.parameters());
  moved[2] = 1;  // third of four
  moved[9] = 3;  // last of four
  ASSERT_FALSE(trainer.setParameters(moved));
  EXPECT_EQ(surface[3 * 4 + 2], static_cast<float>(trainer.evaluate(Set::kTrain).value));
}

TEST(Trainer, SampleWeightsSayHowMuchASampleCounts) {
  Task task = quadrants(40);
  task.settings.batchSize = 0;
  task.weights.assign(40, 0);
  std::fill_n(task.weights.begin(), 20, 3.0F);
  Trainer weighted = task.trainer();
  task.weights.clear();
  task.features.resize(40);
  task.targets.resize(20);
  Trainer half = task.trainer();
  weighted.step(10);
  half.step(10);
  for (std::size_t i = 0; i < half.parameters().size(); ++i) {
    EXPECT_NEAR(weighted.parameters()[i], half.parameters()[i], 1e-4);
  }
}

TEST(Trainer, ABatchWithoutWeightTeachesNothing) {
  Task task = quadrants(20);
  task.settings.optimizer = optimizerChoice("sgd");
  task.settings.shuffle = false;
  task.weights.assign(20, 0);
  std::fill_n(task.weights.begin() + 10, 10, 1.0F);
  Trainer trainer = task.trainer();
  const Floats before = copied(trainer.parameters());
  EXPECT_EQ(trainer.step().step, 1U);
  EXPECT_EQ(copied(trainer.parameters()), before);
  trainer.step();
  EXPECT_NE(copied(trainer.parameters()), before);
}

TEST(Trainer, StopsWhereTheWeightsAreNoNumbersAnyMoreAndKeepsTheLastThatWere) {
  Task task = quadrants();
  task.settings.optimizer = optimizerChoice("sgd");
  task.settings.learningRate = 1e38;
  task.settings.model.output = activationNamed("identity");
  task.settings.loss = lossNamed("mse");
  task.settings.batchSize = 0;
  Trainer trainer = task.trainer();
  const Progress& progress = trainer.step(100);
  EXPECT_NE(progress.stopped, Stop::kNone);
  EXPECT_EQ(progress.stoppedAt, progress.step + 1);
  EXPECT_LT(progress.step, 100U);
  for (const float x : trainer.parameters()) EXPECT_TRUE(std::isfinite(x));
  const auto snapshot = snapshotOf(trainer);
  const std::uint64_t step = progress.step;
  EXPECT_EQ(trainer.step(5).step, step) << "it stays where it is";
  ASSERT_FALSE(trainer.restore(snapshot));
  EXPECT_EQ(trainer.progress().stopped, Stop::kNone);
  EXPECT_NE(trainer.step().stopped, Stop::kNone) << "and stops at the same place again";
}

TEST(Trainer, SaysWhatStoppedIt) {
  Task task = quadrants();
  task.settings.batchSize = 0;
  task.settings.loss = kOutsideLoss;
  Trainer trainer = task.trainer();
  Floats gradient(50);
  gradient[7] = kNan;
  trainer.forward();
  ASSERT_FALSE(trainer.backward(gradient, 0));
  EXPECT_EQ(trainer.progress().stopped, Stop::kGradient);
  EXPECT_EQ(trainer.progress().stoppedAt, 1U);

  task = quadrants();
  task.settings.model.output = activationNamed("identity");  // leaves the range of probabilities
  trainer = task.trainer();
  EXPECT_EQ(trainer.step(10).stopped, Stop::kPredictions);
  const Forward forward = trainer.forward();
  const float guilty = forward.predictions[trainer.progress().stoppedIndex];
  EXPECT_TRUE(guilty < 0 || guilty > 1);

  task.settings.loss = lossNamed("mse");
  trainer = task.trainer();
  Floats large = copied(trainer.parameters());
  for (float& x : large) x = 1e15F;
  ASSERT_FALSE(trainer.setParameters(large));
  EXPECT_NE(trainer.step().stopped, Stop::kNone);

  task.settings.loss = lossNamed("exponential");
  for (float& y : task.targets) y = 2 * y - 1;
  trainer = task.trainer();
  for (float& x : large) x = 100;
  ASSERT_FALSE(trainer.setParameters(large));
  EXPECT_EQ(trainer.step().stopped, Stop::kLoss);
}

TEST(Trainer, AnUpdateThatIsTakenBackLeavesNoTraceInTheOptimizerEither) {
  Task task = quadrants();
  task.settings.batchSize = 0;
  task.settings.loss = kOutsideLoss;
  Trainer trainer = task.trainer();
  const auto before = snapshotOf(trainer);
  trainer.forward();
  ASSERT_FALSE(trainer.backward(Floats(50, 1e30F), 0));  // its square is too large for Adam
  EXPECT_EQ(trainer.progress().stopped, Stop::kWeights);
  const Floats parameters = copied(trainer.parameters());
  ASSERT_FALSE(trainer.restore(before));
  EXPECT_EQ(copied(trainer.parameters()), parameters);
  trainer.forward();
  ASSERT_FALSE(trainer.backward(Floats(50, 1e-3F), 0));
  EXPECT_EQ(trainer.progress().stopped, Stop::kNone);
}

TEST(Trainer, EveryLossOfPredictionsAndTargetsTrains) {
  std::size_t trained = 0;
  for (const Spec* spec : specs()) {
    Task task = quadrants(20);
    task.settings.loss = lossNamed(spec->id);
    const bool rows = !widthOf(*spec).empty();
    const std::size_t outputs = rows ? 4 : 1;
    const bool scores = spec->predictions.domain.range.low < -1;
    task.settings.model.outputs = outputs;
    task.settings.model.output = scores ? activationNamed("identity")
                                 : rows ? kSoftmax
                                        : activationNamed("sigmoid");
    for (std::size_t i = 0; i < spec->parameters.size(); ++i) {
      task.settings.lossParameters[i] = spec->parameters[i].fallback;
    }
    const Domain& domain = spec->targets.domain;
    const std::size_t each = spec->targets.shape == Shape::kRow ? outputs : 1;
    task.targets.clear();
    for (std::size_t i = 0; i < 20 * each; ++i) {
      const bool yes = i % (each == 1 ? 2 : outputs) == 0;
      task.targets.push_back(domain.only.size() > 0 ? domain.only[yes ? 1 : 0] : yes ? 1 : 0);
    }
    Trainer trainer;
    const Problem problem = task.prepare(trainer);
    const auto suits = [&](const RoleName& role) {
      const Input& input = spec->*role.input;
      const bool given = role.id == "predictions" || role.id == "targets";
      return given == (input.shape != Shape::kAbsent) && input.length == kWidth;
    };
    if (!std::all_of(kRoles.begin(), kRoles.end(), suits)) {
      EXPECT_EQ(problem.code, Code::kUnsuitable) << spec->id;
      continue;
    }
    ASSERT_FALSE(problem) << spec->id << static_cast<int>(problem.argument);
    const double before = trainer.evaluate(Set::kTrain).value;
    trainer.epoch(40);
    EXPECT_EQ(trainer.progress().stopped, Stop::kNone) << spec->id;
    EXPECT_LT(trainer.evaluate(Set::kTrain).value, before) << spec->id;
    ++trained;
  }
  EXPECT_GT(trained, 25U);
}

Problem problemOf(const Task& task) {
  Trainer trainer;
  return task.prepare(trainer);
}

TEST(TrainerProblems, NameWhatIsWrong) {
  const auto with = [](const auto& change) {
    Task task = quadrants(8);
    task.validationFeatures = {1, 2};
    task.validationTargets = {1};
    change(task);
    return problemOf(task);
  };
  EXPECT_FALSE(with([](Task&) {}));
  EXPECT_EQ(with([](Task& t) { t.features.clear(), t.targets.clear(); }),
            (Problem{Code::kEmpty, Argument::kFeatures}));
  EXPECT_EQ(with([](Task& t) { t.features.pop_back(); }), (Problem{Code::kLength, Argument::kFeatures}));
  EXPECT_EQ(with([](Task& t) { t.targets.pop_back(); }), (Problem{Code::kLength, Argument::kTargets}));
  EXPECT_EQ(with([](Task& t) { t.features[3] = kNan; }), (Problem{Code::kDomain, Argument::kFeatures, 3}));
  EXPECT_EQ(with([](Task& t) { t.targets[5] = 0.5F; }).code, Code::kNone) << "a soft label";
  EXPECT_EQ(with([](Task& t) { t.targets[5] = 2; }), (Problem{Code::kDomain, Argument::kTargets, 5}));
  EXPECT_EQ(with([](Task& t) { t.weights = {1, 2}; }), (Problem{Code::kLength, Argument::kWeights}));
  EXPECT_EQ(with([](Task& t) { t.weights = {1, 2, 3, -1, 1, 1, 1, 1}; }),
            (Problem{Code::kDomain, Argument::kWeights, 3}));
  EXPECT_EQ(with([](Task& t) { t.weights.assign(8, 0); }), (Problem{Code::kWeightless, Argument::kWeights}));
  EXPECT_EQ(with([](Task& t) { t.validationFeatures[1] = kInfinity; }),
            (Problem{Code::kDomain, Argument::kValidationFeatures, 1}));
  EXPECT_EQ(with([](Task& t) { t.validationTargets[0] = -1; }),
            (Problem{Code::kDomain, Argument::kValidationTargets, 0}));
  EXPECT_EQ(with([](Task& t) { t.hidden = {3, 0}; }), (Problem{Code::kDomain, Argument::kHidden, 1}));
  EXPECT_EQ(with([](Task& t) {
              t.hidden = {3, 4000000000U};
            }),
            (Problem{Code::kDomain, Argument::kHidden, 1}));
  EXPECT_EQ(with([](Task& t) { t.settings.model.features = 0; }),
            (Problem{Code::kDomain, Argument::kFeatures}));
  EXPECT_EQ(with([](Task& t) { t.settings.model.outputs = 0; }),
            (Problem{Code::kDomain, Argument::kOutputs}));
  EXPECT_EQ(with([](Task& t) { t.settings.model.activation = 99; }),
            (Problem{Code::kDomain, Argument::kActivation}));
  EXPECT_EQ(with([](Task& t) { t.settings.model.output = kSoftmax + 1; }),
            (Problem{Code::kDomain, Argument::kOutput}));
  EXPECT_EQ(with([](Task& t) { t.settings.loss = 9999; }), (Problem{Code::kUnknownLoss, Argument::kLoss}));
  EXPECT_EQ(with([](Task& t) { t.settings.loss = lossNamed("gaussian-nll"); }),
            (Problem{Code::kUnsuitable, Argument::kVariances}));
  EXPECT_EQ(with([](Task& t) {
              t.settings.loss = lossNamed("huber");
              t.settings.lossParameters[0] = -1;
            }),
            (Problem{Code::kDomain, Argument::kParameters, 0}));
  EXPECT_EQ(with([](Task& t) { t.settings.optimizer.part = 99; }),
            (Problem{Code::kDomain, Argument::kOptimizer}));
  EXPECT_EQ(with([](Task& t) { t.settings.optimizer.parameters[1] = 1; }),
            (Problem{Code::kDomain, Argument::kOptimizerParameters, 1}));
  EXPECT_EQ(with([](Task& t) { t.settings.schedule.part = 99; }),
            (Problem{Code::kDomain, Argument::kSchedule}));
  EXPECT_EQ(with([](Task& t) {
              t.settings.schedule = scheduleChoice("step");
              t.settings.schedule.parameters[0] = 0;
            }),
            (Problem{Code::kDomain, Argument::kScheduleParameters, 0}));
  EXPECT_EQ(with([](Task& t) { t.settings.learningRate = -1; }),
            (Problem{Code::kDomain, Argument::kLearningRate}));
  EXPECT_EQ(with([](Task& t) { t.settings.learningRate = kNan; }),
            (Problem{Code::kDomain, Argument::kLearningRate}));
  EXPECT_EQ(with([](Task& t) { t.settings.l1 = -1; }), (Problem{Code::kDomain, Argument::kL1}));
  EXPECT_EQ(with([](Task& t) { t.settings.l2 = kInfinity; }), (Problem{Code::kDomain, Argument::kL2}));
  EXPECT_EQ(with([](Task& t) { t.settings.clipNorm = -1; }), (Problem{Code::kDomain, Argument::kClipNorm}));
}

TEST(TrainerProblems, TooLargeIsAnAnswer) {
  Task task = quadrants(8);
  task.hidden = {65535, 65535};
  EXPECT_EQ(problemOf(task), Problem{Code::kMemory});
  task.hidden.assign(1000, 65535);
  EXPECT_EQ(problemOf(task), Problem{Code::kMemory});
  task.hidden.assign(5000, 2);
  EXPECT_EQ(problemOf(task).argument, Argument::kHidden);
}

TEST(TrainerProblems, ArraysOfTheWrongLengthAreRefused) {
  Trainer trainer = quadrants(8).trainer();
  Floats three(3);
  Floats two(2);
  EXPECT_EQ(trainer.predict(three, two), (Problem{Code::kLength, Argument::kPredictions}));
  EXPECT_EQ(trainer.predict(three, std::span(two).first(1)), (Problem{Code::kLength, Argument::kFeatures}));
  two[1] = kNan;
  EXPECT_EQ(trainer.predict(two, std::span(three).first(1)),
            (Problem{Code::kDomain, Argument::kFeatures, 1}));
  EXPECT_EQ(trainer.units(two, three), (Problem{Code::kLength, Argument::kPredictions}));
  EXPECT_EQ(trainer.setParameters(three), (Problem{Code::kLength, Argument::kModelParameters}));
  Floats parameters = copied(trainer.parameters());
  parameters[4] = kInfinity;
  EXPECT_EQ(trainer.setParameters(parameters), (Problem{Code::kDomain, Argument::kModelParameters, 4}));
  Floats surface(9);
  EXPECT_EQ(trainer.surface({9999, 0, 1}, {0, 0, 1}, 3, surface),
            (Problem{Code::kDomain, Argument::kAxis, 0}));
  EXPECT_EQ(trainer.surface({1, 0, 1}, {0, 0, kInfinity}, 3, surface),
            (Problem{Code::kDomain, Argument::kAxis, 1}));
  EXPECT_EQ(trainer.surface({1, 0, 1}, {0, 0, 1}, 4, surface), (Problem{Code::kLength, Argument::kSize}));
  EXPECT_EQ(trainer.surface({1, 0, 1}, {0, 0, 1}, 0, {}), (Problem{Code::kLength, Argument::kSize}));
}

TEST(TrainerProblems, AForeignSnapshotIsRefusedAndChangesNothing) {
  Task task = quadrants(40);
  Trainer trainer = task.trainer();
  trainer.step(3);
  const auto own = snapshotOf(trainer);
  auto bytes = own;
  bytes.pop_back();
  EXPECT_EQ(trainer.restore(bytes), (Problem{Code::kLength, Argument::kSnapshot}));
  bytes = own;
  std::fill(bytes.end() - 4, bytes.end(), std::byte{0xFF});  // not a number
  EXPECT_EQ(trainer.restore(bytes), (Problem{Code::kDomain, Argument::kSnapshot}));
  // What says how many samples there are, how large a batch is, and where it begins.
  for (const std::size_t at : {0, 8, 16}) {
    bytes = own;
    bytes[at + 2] = std::byte{7};
    EXPECT_EQ(trainer.restore(bytes), (Problem{Code::kDomain, Argument::kSnapshot})) << at;
  }
  EXPECT_EQ(snapshotOf(trainer), own);
  task.settings.batchSize = 5;
  EXPECT_EQ(task.trainer().restore(own), (Problem{Code::kDomain, Argument::kSnapshot}));
  task.settings.optimizer = optimizerChoice("sgd");
  EXPECT_EQ(task.trainer().restore(own), (Problem{Code::kLength, Argument::kSnapshot}));
}

}  // namespace
}  // namespace downhill::test
