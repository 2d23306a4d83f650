#include "downhill/trainer.hpp"

#include <emscripten/bind.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <new>
#include <span>

#include "array.hpp"
#include "downhill/metrics.hpp"

/// Trainers, as JavaScript sees them: a form that says what one is made of, and calls about that form. What a
/// call takes stands in the form, and so does what it leaves; it returns the code of the problem.
namespace {

using downhill::Code;
using downhill::Problem;
using downhill::Trainer;

using Few = std::array<double, downhill::Few<downhill::Parameter>::kCapacity>;

/// JavaScript fills it in (web/src/engine/trainer/form.ts), up to where calls leave what they found out.
struct TrainerForm {
  // What the trainer is made of. The arrays are copied.
  Array features;
  Array targets;
  Array weights;
  Array validationFeatures;
  Array validationTargets;
  Array validationWeights;
  Array classWeights;
  Array hidden;
  std::uint32_t featureCount;
  std::uint32_t activation;
  std::uint32_t outputs;
  std::uint32_t output;
  std::uint32_t loss;
  std::uint32_t batchSize;
  std::uint32_t shuffle;
  std::uint32_t seed;
  std::uint32_t optimizer;
  std::uint32_t schedule;
  // What a call takes. Arrays that it finds rather than fills stand here afterwards.
  Array input;
  Array result;
  Array second;
  std::uint32_t count;  ///< updates, epochs, a set, or how long the side of a surface is
  std::uint32_t firstParameter;
  std::uint32_t secondParameter;
  Trainer* trainer;
  std::uint32_t classes;  ///< that metrics count; 0 for regression
  std::uint32_t spare;    ///< so that the numbers lie where numbers may
  Few lossParameters;
  Few optimizerParameters;
  Few scheduleParameters;
  double learningRate;
  double l1;
  double l2;
  double clipNorm;
  std::array<double, 4> ranges;  ///< of a surface: low and high of both parameters
  double given;                  ///< the loss that the caller found, or from where on one output says yes
  // What the call leaves behind.
  double argument;
  double index;
  double value;
  double snapshotBytes;
  std::array<double, 4> metrics;
  double step;
  double epoch;
  double batchLoss;
  double gradientNorm;
  double rate;
  double stopped;
  double stoppedAt;
  double stoppedIndex;
};

int say(TrainerForm& form, const Problem& problem) {
  form.argument = static_cast<double>(problem.argument);
  form.index = static_cast<double>(problem.index);
  return static_cast<int>(problem.code);
}

int sayProgress(TrainerForm& form, const downhill::Progress& progress) {
  form.step = static_cast<double>(progress.step);
  form.epoch = static_cast<double>(progress.epoch);
  form.batchLoss = progress.loss;
  form.gradientNorm = progress.gradientNorm;
  form.rate = progress.learningRate;
  form.stopped = static_cast<double>(progress.stopped);
  form.stoppedAt = static_cast<double>(progress.stoppedAt);
  form.stoppedIndex = static_cast<double>(progress.stoppedIndex);
  return 0;
}

downhill::TrainerSettings settingsOf(const TrainerForm& form) {
  downhill::TrainerSettings settings{
      .model = {.features = form.featureCount,
                .hidden = form.hidden.of<const std::uint32_t>(),
                .activation = form.activation,
                .outputs = form.outputs,
                .output = form.output},
      .loss = form.loss == UINT32_MAX ? downhill::kOutsideLoss : form.loss,
      .classWeights = form.classWeights.of<const float>(),
      .optimizer = {.part = form.optimizer, .parameters = form.optimizerParameters},
      .learningRate = form.learningRate,
      .schedule = {.part = form.schedule, .parameters = form.scheduleParameters},
      .l1 = form.l1,
      .l2 = form.l2,
      .clipNorm = form.clipNorm,
      .batchSize = form.batchSize,
      .shuffle = form.shuffle != 0,
      .seed = form.seed};
  std::transform(form.lossParameters.begin(), form.lossParameters.end(), settings.lossParameters.begin(),
                 [](double parameter) { return static_cast<float>(parameter); });
  return settings;
}

int make(TrainerForm& form) {
  form.trainer = new (std::nothrow) Trainer;
  if (!form.trainer) return say(form, {Code::kMemory});
  const Problem problem = form.trainer->prepare(settingsOf(form),
                                                {.features = form.features.of<const float>(),
                                                 .targets = form.targets.of<const float>(),
                                                 .weights = form.weights.of<const float>()},
                                                {.features = form.validationFeatures.of<const float>(),
                                                 .targets = form.validationTargets.of<const float>(),
                                                 .weights = form.validationWeights.of<const float>()});
  if (problem) return say(form, problem);
  form.snapshotBytes = static_cast<double>(form.trainer->snapshotBytes());
  return sayProgress(form, form.trainer->progress());
}

int release(TrainerForm& form) {
  delete form.trainer;
  return 0;
}

int step(TrainerForm& form) { return sayProgress(form, form.trainer->step(form.count)); }
int epoch(TrainerForm& form) { return sayProgress(form, form.trainer->epoch(form.count)); }

int forward(TrainerForm& form) {
  const downhill::Forward batch = form.trainer->forward();
  form.result = arrayOf(batch.predictions);
  form.second = arrayOf(batch.indices);
  return 0;
}

int backward(TrainerForm& form) {
  const Problem problem = form.trainer->backward(form.input.of<const float>(), form.given);
  return problem ? say(form, problem) : sayProgress(form, form.trainer->progress());
}

int evaluate(TrainerForm& form) {
  const downhill::Outcome outcome = form.trainer->evaluate(static_cast<downhill::Set>(form.count));
  form.value = outcome.value;
  return say(form, outcome.problem);
}

/// How good the predictions of a set are, by the labels given; `result` is room for counts.
int measure(TrainerForm& form) {
  const std::span<const float> predictions =
      form.trainer->predictions(static_cast<downhill::Set>(form.count));
  const std::span<const float> labels = form.input.of<const float>();
  if (form.classes == 0) {
    const auto [rmse, mae, r2] = downhill::regressionMetrics(predictions, labels);
    form.metrics = {rmse, mae, r2};
    return 0;
  }
  const std::span<std::uint32_t> counts = form.result.of<std::uint32_t>();
  downhill::countClasses(predictions, form.outputs, static_cast<float>(form.given), labels, counts);
  const auto [accuracy, precision, recall, f1] = downhill::classificationMetrics(counts, form.classes);
  form.metrics = {accuracy, precision, recall, f1};
  return 0;
}

int predict(TrainerForm& form) {
  return say(form, form.trainer->predict(form.input.of<const float>(), form.result.of<float>()));
}

int units(TrainerForm& form) {
  return say(form, form.trainer->units(form.input.of<const float>(), form.result.of<float>()));
}

int parameters(TrainerForm& form) {
  form.result = arrayOf(form.trainer->parameters());
  form.second = arrayOf(form.trainer->gradient());
  return 0;
}

int setParameters(TrainerForm& form) {
  const Problem problem = form.trainer->setParameters(form.input.of<const float>());
  return problem ? say(form, problem) : sayProgress(form, form.trainer->progress());
}

int snapshot(TrainerForm& form) {
  form.trainer->snapshot(form.result.of<std::byte>());
  return 0;
}

int restore(TrainerForm& form) {
  const Problem problem = form.trainer->restore(form.input.of<const std::byte>());
  return problem ? say(form, problem) : sayProgress(form, form.trainer->progress());
}

int surface(TrainerForm& form) {
  const auto [firstLow, firstHigh, secondLow, secondHigh] = form.ranges;
  return say(form, form.trainer->surface({form.firstParameter, firstLow, firstHigh},
                                         {form.secondParameter, secondLow, secondHigh}, form.count,
                                         form.result.of<float>()));
}

std::size_t formBytes() { return sizeof(TrainerForm); }

template <int (*call)(TrainerForm&)>
int on(std::uintptr_t form) {
  return call(*reinterpret_cast<TrainerForm*>(form));
}

}  // namespace

EMSCRIPTEN_BINDINGS(trainer) {
  emscripten::function("trainerFormBytes", &formBytes);
  emscripten::function("trainerMake", &on<make>);
  emscripten::function("trainerRelease", &on<release>);
  emscripten::function("trainerStep", &on<step>);
  emscripten::function("trainerEpoch", &on<epoch>);
  emscripten::function("trainerForward", &on<forward>);
  emscripten::function("trainerBackward", &on<backward>);
  emscripten::function("trainerEvaluate", &on<evaluate>);
  emscripten::function("trainerMeasure", &on<measure>);
  emscripten::function("trainerPredict", &on<predict>);
  emscripten::function("trainerUnits", &on<units>);
  emscripten::function("trainerParameters", &on<parameters>);
  emscripten::function("trainerSetParameters", &on<setParameters>);
  emscripten::function("trainerSnapshot", &on<snapshot>);
  emscripten::function("trainerRestore", &on<restore>);
  emscripten::function("trainerSurface", &on<surface>);
}
