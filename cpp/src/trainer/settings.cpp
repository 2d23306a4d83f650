#include "settings.hpp"

#include <array>

#include "domain.hpp"
#include "downhill/optimizers.hpp"
#include "downhill/schedules.hpp"
#include "network.hpp"
#include "part_rules.hpp"

namespace downhill {
namespace {

constexpr auto kOptimizers = rulesOfEach(Optimizers{});
constexpr auto kSchedules = rulesOfEach(Schedules{});

constexpr Domain kFinite{};
constexpr Domain kWeights{.range = kNotNegative};

Problem checkNumber(double number, const Interval& range, Argument argument, std::size_t index = 0) {
  const std::array one{number};
  const Problem problem = checkDomain(std::span<const double>(one), Domain{.range = range}, 0, argument);
  return problem ? Problem{problem.code, argument, index} : Problem{};
}

Problem checkChoice(const Choice& choice, std::span<const PartRules> parts, Argument part,
                    Argument parameters) {
  if (choice.part >= parts.size()) return {Code::kDomain, part};
  const PartRules& rules = parts[choice.part];
  for (std::size_t i = 0; i < rules.count; ++i) {
    if (const Problem problem = checkNumber(choice.parameters[i], rules.ranges[i], parameters, i)) {
      return problem;
    }
  }
  return {};
}

Problem checkLoss(const TrainerSettings& settings, const Rules* rules) {
  if (settings.loss == kOutsideLoss) return {};
  if (rules == nullptr) return {Code::kUnknownLoss, Argument::kLoss};
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    const bool given = argumentOf(role) == Argument::kPredictions || argumentOf(role) == Argument::kTargets;
    const Input& input = *rules->inputs[role];
    const bool fits = given == (input.shape != Shape::kAbsent) && input.length == kWidth;
    if (!fits) return {Code::kUnsuitable, argumentOf(role)};
  }
  if (const Problem problem = checkLossParameters(settings.lossParameters, *rules)) return problem;
  if (settings.classWeights.empty()) return {};
  const bool fits = rules->classWeights && settings.classWeights.size() == settings.model.outputs;
  if (!fits) return {Code::kLength, Argument::kClassWeights};
  return checkDomain(settings.classWeights, kWeights, 0, Argument::kClassWeights);
}

/// What samples of a set are called.
struct SetNames {
  Argument features;
  Argument targets;
  Argument weights;
};

Problem checkSamples(const Samples& samples, const Architecture& model, const Rules* rules,
                     const SetNames& names) {
  const std::size_t count = samples.features.size() / model.features;
  if (samples.features.size() % model.features != 0) return {Code::kLength, names.features};
  if (const Problem problem = checkDomain(samples.features, kFinite, 0, names.features)) return problem;
  if (rules != nullptr) {
    const Widths widths = widthsOf(model, rules);
    const Domain& domain = (*rules)[Role::kTargets].domain;
    if (samples.targets.size() / widths.targets != count || samples.targets.size() % widths.targets != 0) {
      return {Code::kLength, names.targets};
    }
    if (const Problem problem = checkDomain(samples.targets, domain, model.outputs, names.targets)) {
      return problem;
    }
  }
  if (!samples.weights.empty() && samples.weights.size() != count) return {Code::kLength, names.weights};
  return checkDomain(samples.weights, kWeights, 0, names.weights);
}

Problem checkSets(const TrainerSettings& settings, const Rules* rules, const Samples& train,
                  const Samples& validation) {
  const SetNames ofTrain{Argument::kFeatures, Argument::kTargets, Argument::kWeights};
  if (const Problem problem = checkSamples(train, settings.model, rules, ofTrain)) return problem;
  if (train.features.empty()) return {Code::kEmpty, Argument::kFeatures};
  return checkSamples(
      validation, settings.model, rules,
      {Argument::kValidationFeatures, Argument::kValidationTargets, Argument::kValidationWeights});
}

Problem checkDescent(const TrainerSettings& settings) {
  if (const Problem problem = checkPace(settings.optimizer, settings.learningRate, settings.schedule)) {
    return problem;
  }
  const std::array numbers{std::pair{settings.l1, Argument::kL1}, std::pair{settings.l2, Argument::kL2},
                           std::pair{settings.clipNorm, Argument::kClipNorm}};
  for (const auto& [number, argument] : numbers) {
    if (const Problem problem = checkNumber(number, kNotNegative, argument)) return problem;
  }
  return {};
}

}  // namespace

Problem checkLossParameters(std::span<const float> parameters, const Rules& rules) {
  for (std::size_t i = 0; i < rules.parameterCount; ++i) {
    const auto number = static_cast<double>(parameters[i]);
    if (const Problem problem = checkNumber(number, *rules.parameters[i], Argument::kParameters, i)) {
      return problem;
    }
  }
  return {};
}

Problem checkPace(const Choice& optimizer, double learningRate, const Choice& schedule) {
  if (const Problem problem =
          checkChoice(optimizer, kOptimizers, Argument::kOptimizer, Argument::kOptimizerParameters)) {
    return problem;
  }
  if (const Problem problem =
          checkChoice(schedule, kSchedules, Argument::kSchedule, Argument::kScheduleParameters)) {
    return problem;
  }
  return checkNumber(learningRate, kNotNegative, Argument::kLearningRate);
}

Widths widthsOf(const Architecture& model, const Rules* rules) {
  const bool ofRows = rules != nullptr && rules->hasRows;
  const bool oneTarget = ofRows && (*rules)[Role::kTargets].shape == Shape::kOne;
  return {.features = model.features,
          .targets = rules == nullptr ? 0
                     : oneTarget      ? 1
                                      : model.outputs,
          .outputs = model.outputs,
          .weights = ofRows ? 1 : model.outputs};
}

Problem checkTraining(const TrainerSettings& settings, const Rules* rules, const Samples& train,
                      const Samples& validation) {
  if (const Problem problem = checkArchitecture(settings.model)) return problem;
  if (const Problem problem = checkLoss(settings, rules)) return problem;
  if (const Problem problem = checkSets(settings, rules, train, validation)) return problem;
  return checkDescent(settings);
}

}  // namespace downhill
