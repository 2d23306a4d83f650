#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "downhill/evaluate.hpp"
#include "downhill/mlp.hpp"
#include "downhill/part.hpp"
#include "downhill/problem.hpp"

namespace downhill {

/// Examples: `features` numbers each, row by row, and what the loss takes as targets. A target is one number
/// for every output, row by row, or one class a sample, as the spec of the loss has it.
struct Samples {
  std::span<const float> features;
  std::span<const float> targets;
  std::span<const float> weights{};  ///< one a sample; empty where all weigh the same
};

/// The loss is no kernel: the caller says what the slopes are (`forward`, `backward`).
inline constexpr std::size_t kOutsideLoss = static_cast<std::size_t>(-1);

struct TrainerSettings {
  Architecture model;
  std::size_t loss = 0;  ///< its place in specs(), or kOutsideLoss
  std::array<float, Few<Parameter>::kCapacity> lossParameters{};
  std::span<const float> classWeights{};  ///< one a class, or none
  Choice optimizer;
  double learningRate = 0.01;
  Choice schedule;
  double l1 = 0;              ///< adds l1 * |w| to the loss for every weight, not for biases
  double l2 = 0;              ///< adds l2 / 2 * w^2
  double clipNorm = 0;        ///< a longer gradient is shortened to this; 0: none is
  std::size_t batchSize = 0;  ///< how many samples an update sees; 0: all
  bool shuffle = true;        ///< draws a new order for every epoch, unless a batch is all there is
  std::uint64_t seed = 0;     ///< of the first weights, and of the order of the samples
};

/// Where a number was first no number any more, or one that the loss does not take.
enum class Stop : std::uint8_t {
  kNone = 0,
  kPredictions = 1,  ///< not finite, or outside what the loss allows
  kLoss = 2,         ///< every prediction is fine, but the loss is too large a number
  kGradient = 3,     ///< the update would have had no length
  kWeights = 4,      ///< the update went out of range, and was taken back
};

struct Progress {
  std::uint64_t step = 0;   ///< updates so far
  std::uint64_t epoch = 0;  ///< whole passes over the samples so far
  double loss = 0;  ///< of the last batch, before its update and without penalties; NaN before the first
  double gradientNorm = 0;  ///< of the last update, penalties included, before clipping
  double learningRate = 0;  ///< of the last update
  Stop stopped = Stop::kNone;
  std::uint64_t stoppedAt = 0;   ///< the number of the update that was not made, from 1
  std::size_t stoppedIndex = 0;  ///< the element at fault: a prediction of the batch, or a parameter
};

enum class Set : std::uint8_t { kTrain = 0, kValidation = 1 };

/// The next batch: what the model says of it, and which samples it holds. Valid until the next call.
struct Forward {
  std::span<const float> predictions;  ///< row by row
  std::span<const std::uint32_t> indices;
};

/// One of the two parameters that a surface goes over, and how far.
struct Axis {
  std::size_t parameter = 0;
  double low = 0;
  double high = 0;
};

/// Trains a multilayer perceptron with any loss of predictions and targets. In float throughout, what is
/// added up over samples in double where it is reported; the same settings give the same bits on every
/// machine. `prepare` allocates everything there is; nothing else allocates but a loss of longer rows than
/// any before.
class Trainer {
 public:
  Trainer();
  ~Trainer();
  Trainer(const Trainer&) = delete;
  Trainer& operator=(const Trainer&) = delete;
  Trainer(Trainer&& other) noexcept;
  Trainer& operator=(Trainer&& other) noexcept;

  /// Checks and copies everything, and draws the first weights. After a problem nothing else may be called.
  Problem prepare(const TrainerSettings& settings, const Samples& train, const Samples& validation = {});

  /// So many updates, one batch each. Stops where a number is not finite, with the state before that update;
  /// then it does nothing more until `restore` or `setParameters`. For kOutsideLoss it does nothing at all.
  const Progress& step(std::size_t updates = 1);
  /// Up to the end of so many passes over the samples, or until it stops.
  const Progress& epoch(std::size_t epochs = 1);
  [[nodiscard]] const Progress& progress() const;

  /// The step in two halves, for losses from outside. `forward` gives the same batch until `backward` has
  /// taken dL/dprediction of it, row by row, and updated. `loss` is kept for the progress.
  Forward forward();
  Problem backward(std::span<const float> gradient, double loss);

  /// The mean loss over a set, as the model is now, without penalties.
  Outcome evaluate(Set set);
  /// What the model says of a set, row by row. Valid until the next call.
  std::span<const float> predictions(Set set);

  /// Row by row; as many rows of `outputs` as there are rows of `features`.
  Problem predict(std::span<const float> features, std::span<float> predictions);
  /// What every unit says of every sample: layer by layer, unit by unit, sample by sample.
  Problem units(std::span<const float> features, std::span<float> units);
  [[nodiscard]] std::size_t unitCount() const;

  [[nodiscard]] std::span<const Layer> layers() const;
  /// Weights and biases, layer by layer, and their gradient in the last update.
  [[nodiscard]] std::span<const float> parameters() const;
  [[nodiscard]] std::span<const float> gradient() const;
  /// Puts other weights in place; the state of the optimizer stays. They must be finite.
  Problem setParameters(std::span<const float> parameters);

  /// Everything that the run depends on beside its settings and samples, as bytes of this machine's order.
  /// Going on from it gives the same bits.
  [[nodiscard]] std::size_t snapshotBytes() const;
  void snapshot(std::span<std::byte> bytes) const;
  /// Takes what a trainer of the same shape has left. A stop is forgotten.
  Problem restore(std::span<const std::byte> bytes);

  /// The loss over the training samples as two parameters vary: a row for each value of `second`, from low
  /// to high. `surface` holds size * size. Where the loss refuses its predictions it is infinite.
  Problem surface(const Axis& first, const Axis& second, std::size_t size, std::span<float> surface);

 private:
  class Run;
  std::unique_ptr<Run> run_;
};

}  // namespace downhill
