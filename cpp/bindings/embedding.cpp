#include "downhill/embedding.hpp"

#include <emscripten/bind.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <new>
#include <span>

#include "array.hpp"

/// Tables of vectors that are trained, as JavaScript sees them: forms and calls as those of trainers.
namespace {

using downhill::Code;
using downhill::Embedding;
using downhill::Problem;

using Few = std::array<double, downhill::Few<downhill::Parameter>::kCapacity>;

/// JavaScript fills it in (web/src/engine/trainer/embedding.ts), up to where calls leave what they found out.
struct EmbeddingForm {
  // What it is made of. The arrays are copied.
  Array predictions;
  Array others;
  Array positives;
  Array negatives;
  Array targets;
  Array points;
  std::uint32_t items;
  std::uint32_t dims;
  std::uint32_t loss;
  std::uint32_t optimizer;
  std::uint32_t schedule;
  std::uint32_t seed;
  // What a call takes, or finds.
  Array input;
  Array result;
  std::uint32_t count;  ///< updates
  Embedding* embedding;
  Few lossParameters;
  Few optimizerParameters;
  Few scheduleParameters;
  double learningRate;
  // What the call leaves behind.
  double argument;
  double index;
  double snapshotBytes;
  double step;
  double epoch;
  double batchLoss;
  double gradientNorm;
  double rate;
  double stopped;
  double stoppedAt;
};

int say(EmbeddingForm& form, const Problem& problem) {
  form.argument = static_cast<double>(problem.argument);
  form.index = static_cast<double>(problem.index);
  if (problem) return static_cast<int>(problem.code);
  const downhill::Progress& progress = form.embedding->progress();
  form.step = static_cast<double>(progress.step);
  form.epoch = static_cast<double>(progress.epoch);
  form.batchLoss = progress.loss;
  form.gradientNorm = progress.gradientNorm;
  form.rate = progress.learningRate;
  form.stopped = static_cast<double>(progress.stopped);
  form.stoppedAt = static_cast<double>(progress.stoppedAt);
  return 0;
}

int make(EmbeddingForm& form) {
  form.embedding = new (std::nothrow) Embedding;
  if (!form.embedding) return say(form, {Code::kMemory});
  downhill::EmbeddingSettings settings{
      .items = form.items,
      .dims = form.dims,
      .loss = form.loss,
      .optimizer = {.part = form.optimizer, .parameters = form.optimizerParameters},
      .learningRate = form.learningRate,
      .schedule = {.part = form.schedule, .parameters = form.scheduleParameters},
      .seed = form.seed};
  std::transform(form.lossParameters.begin(), form.lossParameters.end(), settings.lossParameters.begin(),
                 [](double parameter) { return static_cast<float>(parameter); });
  const Problem problem = form.embedding->prepare(settings,
                                                  {.predictions = form.predictions.of<const std::uint32_t>(),
                                                   .others = form.others.of<const std::uint32_t>(),
                                                   .positives = form.positives.of<const std::uint32_t>(),
                                                   .negatives = form.negatives.of<const std::uint32_t>(),
                                                   .targets = form.targets.of<const float>()},
                                                  form.points.of<const float>());
  if (problem) return say(form, problem);
  form.snapshotBytes = static_cast<double>(form.embedding->snapshotBytes());
  return say(form, {});
}

int release(EmbeddingForm& form) {
  delete form.embedding;
  return 0;
}

int step(EmbeddingForm& form) {
  form.embedding->step(form.count);
  return say(form, {});
}

int points(EmbeddingForm& form) {
  form.result = arrayOf(form.embedding->points());
  return 0;
}

int snapshot(EmbeddingForm& form) {
  form.embedding->snapshot(form.result.of<std::byte>());
  return 0;
}

int restore(EmbeddingForm& form) {
  return say(form, form.embedding->restore(form.input.of<const std::byte>()));
}

std::size_t formBytes() { return sizeof(EmbeddingForm); }

template <int (*call)(EmbeddingForm&)>
int on(std::uintptr_t form) {
  return call(*reinterpret_cast<EmbeddingForm*>(form));
}

}  // namespace

EMSCRIPTEN_BINDINGS(embedding) {
  emscripten::function("embeddingFormBytes", &formBytes);
  emscripten::function("embeddingMake", &on<make>);
  emscripten::function("embeddingRelease", &on<release>);
  emscripten::function("embeddingStep", &on<step>);
  emscripten::function("embeddingPoints", &on<points>);
  emscripten::function("embeddingSnapshot", &on<snapshot>);
  emscripten::function("embeddingRestore", &on<restore>);
}
