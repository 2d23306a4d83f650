#include "downhill/trainer.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

#include "descent.hpp"
#include "domain.hpp"
#include "gradient.hpp"
#include "network.hpp"
#include "sample_set.hpp"
#include "settings.hpp"

namespace downhill {
namespace {

constexpr Domain kFinite{};

/// What a snapshot begins with; that of the descent follows.
struct SnapshotHead {
  std::uint64_t samples;
  std::uint64_t batchSize;
  std::uint64_t position;
  Random order;
};

}  // namespace

class Trainer::Run {
 public:
  Problem prepare(const TrainerSettings& settings, const Samples& train, const Samples& validation);

  void step(std::uint64_t updates) {
    while (updates-- > 0 && once()) continue;
  }
  void epoch(std::uint64_t epochs) {
    const std::uint64_t end = progress().epoch + epochs;
    while (progress().epoch < end && once()) continue;
  }
  [[nodiscard]] const Progress& progress() const { return descent_.progress(); }

  Forward forward();
  Problem backward(std::span<const float> gradient, double loss);

  Outcome evaluate(Set which);
  std::span<const float> predictions(Set which);
  Problem predict(std::span<const float> features, std::span<float> predictions);
  Problem units(std::span<const float> features, std::span<float> units);
  Problem surface(const Axis& first, const Axis& second, std::size_t size, std::span<float> surface);

  [[nodiscard]] const Network& network() const { return network_; }
  [[nodiscard]] std::span<const float> parameters() const { return descent_.parameters(); }
  [[nodiscard]] std::span<const float> gradient() const { return descent_.gradient(); }
  Problem setParameters(std::span<const float> parameters);

  [[nodiscard]] std::size_t snapshotBytes() const { return sizeof(SnapshotHead) + descent_.snapshotBytes(); }
  void snapshot(std::span<std::byte> bytes) const;
  Problem restore(std::span<const std::byte> bytes);

 private:
  void place(Arena& arena, const TrainerSettings& settings, const Samples& train, const Samples& validation);
  [[nodiscard]] bool isWhole() const { return batchSize_ == train().count(); }
  [[nodiscard]] SampleSet& train() { return sets_[0]; }
  [[nodiscard]] const SampleSet& train() const { return sets_[0]; }
  [[nodiscard]] SampleSet& batch() { return isWhole() ? train() : batch_; }

  /// One update. Whether it was made.
  bool once();
  void putInOrder();
  /// Which samples come next.
  std::span<const std::uint32_t> indices();
  void chooseBatch();
  void forwardBatch();
  Outcome lossOf(const SampleSet& set, std::span<float> gradient);
  Problem slopesOfBatch(double& loss);
  bool update(double loss);
  void advance();

  template <class Use>
  void forEachChunk(ConstColumns all, std::size_t count, const Use& use);
  void predictSet(SampleSet& set);
  template <class Use>
  Problem forEachChunk(std::span<const float> features, const Use& use);

  Arena arena_;
  TrainerSettings settings_;
  std::array<SampleSet, 2> sets_;  ///< by Set
  SampleSet batch_;
  Network network_;
  Descent descent_;
  std::span<std::uint32_t> order_;
  std::span<float> classWeights_;
  std::span<float> slopes_;   ///< of the loss by the predictions, row by row
  std::span<float> columns_;  ///< features of others' samples
  Widths widths_;
  bool ofRows_ = false;
  std::size_t batchSize_ = 0;
  std::size_t chunk_ = 0;
  std::size_t position_ = 0;  ///< of the next batch in the order
  Random epochStart_{0, Stream::kBatches};
  Random chance_{0, Stream::kBatches};
  bool ordered_ = false;    ///< the order is that of this epoch
  bool chosen_ = false;     ///< the next batch is gathered
  bool forwarded_ = false;  ///< and the network has seen it last
};

void Trainer::Run::place(Arena& arena, const TrainerSettings& settings, const Samples& train,
                         const Samples& validation) {
  constexpr std::size_t kChunk = 256;
  const std::size_t samples = train.features.size() / settings.model.features;
  const std::size_t others = validation.features.size() / settings.model.features;
  batchSize_ = settings.batchSize == 0 ? samples : std::min(settings.batchSize, samples);
  chunk_ = vectorsOf(std::max(batchSize_, std::min(std::max(samples, others), kChunk))) * FloatLanes::kCount;

  sets_[0].place(arena, widths_, samples, !train.weights.empty());
  sets_[1].place(arena, widths_, others, !validation.weights.empty());
  if (batchSize_ < samples) batch_.place(arena, widths_, batchSize_, !train.weights.empty());
  network_.place(arena, settings.model, chunk_);
  order_ = arena.take<std::uint32_t>(samples);
  classWeights_ = arena.take<float>(settings.classWeights.size());
  slopes_ = arena.take<float>(std::uint64_t{batchSize_} * widths_.outputs);
  columns_ = arena.take<float>(std::uint64_t{strideOf(chunk_)} * widths_.features);
  descent_.place(arena, {settings.optimizer, settings.learningRate, settings.schedule, settings.clipNorm},
                 network_.parameterCount());
}

Problem Trainer::Run::prepare(const TrainerSettings& settings, const Samples& train,
                              const Samples& validation) {
  const Rules* const rules = rulesAt(settings.loss);
  if (const Problem problem = checkTraining(settings, rules, train, validation)) return problem;
  widths_ = widthsOf(settings.model, rules);
  ofRows_ = rules != nullptr && rules->hasRows;
  place(arena_, settings, train, validation);
  if (!arena_.allocate()) return {Code::kMemory};
  place(arena_, settings, train, validation);

  settings_ = settings;
  settings_.model.hidden = {};  // the caller's memory
  settings_.classWeights = {};
  std::copy(settings.classWeights.begin(), settings.classWeights.end(), classWeights_.begin());
  sets_[0].fill(train);
  if (sets_[1].count() > 0) sets_[1].fill(validation);
  network_.draw(Random(settings.seed, Stream::kWeights), descent_.parameters());
  epochStart_ = Random(settings.seed, Stream::kBatches);

  // Once for nothing: so that weights of nothing but 0 and a lack of memory are known before the first step.
  for (const Set set : {Set::kTrain, Set::kValidation}) {
    const Problem problem = evaluate(set).problem;
    if (problem.code == Code::kMemory || problem.code == Code::kWeightless) return problem;
  }
  return {};
}

void Trainer::Run::putInOrder() {
  if (ordered_) return;
  std::iota(order_.begin(), order_.end(), 0U);
  chance_ = epochStart_;
  if (settings_.shuffle && !isWhole()) chance_.shuffle(order_);
  ordered_ = true;
}

std::span<const std::uint32_t> Trainer::Run::indices() {
  putInOrder();
  return order_.subspan(position_, std::min(batchSize_, order_.size() - position_));
}

void Trainer::Run::chooseBatch() {
  if (!chosen_ && !isWhole()) batch_.gather(train(), indices());
  chosen_ = true;
}

void Trainer::Run::forwardBatch() {
  chooseBatch();
  if (forwarded_) return;
  const SampleSet& own = batch();
  const ConstColumns outputs = network_.forward(parameters().data(), own.columns(), own.count());
  columnsToRows(outputs, widths_.outputs, own.count(), own.predictions().data());
  forwarded_ = true;
}

Outcome Trainer::Run::lossOf(const SampleSet& set, std::span<float> gradient) {
  Inputs<float> inputs{
      .parameters = {settings_.lossParameters.data(), rulesAt(settings_.loss)->parameterCount},
      .width = ofRows_ ? widths_.outputs : 1,
      .weights = set.weights(),
      .classWeights = classWeights_};
  inputs[Role::kPredictions] = set.predictions();
  inputs[Role::kTargets] = set.targets();
  return downhill::evaluate<float>(settings_.loss, inputs, Reduction::kMean, {.gradient = gradient});
}

/// Leaves them in the network, and the loss.
Problem Trainer::Run::slopesOfBatch(double& loss) {
  const SampleSet& own = batch();
  const std::span<float> slopes = slopes_.first(own.count() * widths_.outputs);
  const Outcome outcome = lossOf(own, slopes);
  loss = outcome.value;
  // A batch in which nothing has a weight pulls nowhere.
  if (outcome.problem.code == Code::kWeightless) {
    std::fill(slopes.begin(), slopes.end(), 0.0F);
  } else if (outcome.problem) {
    return outcome.problem;
  }
  rowsToColumns(slopes.data(), widths_.outputs, own.count(), network_.outputSlopes(), Beyond::kZero);
  return {};
}

bool Trainer::Run::once() {
  if (descent_.isStopped() || settings_.loss == kOutsideLoss) return false;
  forwardBatch();
  double loss = 0;
  if (const Problem problem = slopesOfBatch(loss)) {
    return descent_.stop(problem.code == Code::kDomain ? Stop::kPredictions : Stop::kLoss, problem.index);
  }
  return update(loss);
}

bool Trainer::Run::update(double loss) {
  const std::span<float> gradient = descent_.gradient();
  network_.backward(parameters().data(), batch().columns(), gradient.data());
  if (settings_.l1 > 0 || settings_.l2 > 0) {
    addPenalties(network_.layers(), parameters().data(), settings_.l1, settings_.l2, gradient.data());
  }
  if (!descent_.update(loss)) return false;
  advance();
  return true;
}

void Trainer::Run::advance() {
  position_ += batch().count();
  chosen_ = forwarded_ = false;
  if (position_ < order_.size()) return;
  putInOrder();  // for the chance that it takes
  position_ = 0;
  descent_.endEpoch();
  epochStart_ = chance_;
  ordered_ = false;
}

Forward Trainer::Run::forward() {
  forwardBatch();
  return {batch().predictions(), indices()};
}

Problem Trainer::Run::backward(std::span<const float> gradient, double loss) {
  chooseBatch();
  if (gradient.size() != batch().predictions().size()) return {Code::kLength, Argument::kGradient};
  if (descent_.isStopped()) return {};
  forwardBatch();
  rowsToColumns(gradient.data(), widths_.outputs, batch().count(), network_.outputSlopes(), Beyond::kZero);
  update(loss);
  return {};
}

/// Shows the network samples in parts: `use` gets what it says of each, where that begins and how many they
/// are.
template <class Use>
void Trainer::Run::forEachChunk(ConstColumns all, std::size_t count, const Use& use) {
  forwarded_ = false;
  for (std::size_t first = 0; first < count; first += chunk_) {
    const std::size_t part = std::min(chunk_, count - first);
    use(network_.forward(parameters().data(), {all.at + first, all.stride}, part), first, part);
  }
}

template <class Use>
Problem Trainer::Run::forEachChunk(std::span<const float> features, const Use& use) {
  const std::size_t count = features.size() / widths_.features;
  if (features.size() % widths_.features != 0) return {Code::kLength, Argument::kFeatures};
  if (const Problem problem = checkDomain(features, kFinite, 0, Argument::kFeatures)) return problem;
  for (std::size_t first = 0; first < count; first += chunk_) {
    const std::size_t part = std::min(chunk_, count - first);
    const Columns columns{columns_.data(), strideOf(part)};
    rowsToColumns(&features[first * widths_.features], widths_.features, part, columns, Beyond::kFirst);
    forEachChunk({columns.at, columns.stride}, part,
                 [&](ConstColumns outputs, std::size_t, std::size_t) { use(outputs, first, part); });
  }
  return {};
}

void Trainer::Run::predictSet(SampleSet& set) {
  forEachChunk(set.columns(), set.count(), [&](ConstColumns outputs, std::size_t first, std::size_t part) {
    columnsToRows(outputs, widths_.outputs, part, &set.predictions()[first * widths_.outputs]);
  });
}

Outcome Trainer::Run::evaluate(Set which) {
  SampleSet& set = sets_[static_cast<std::size_t>(which)];
  if (settings_.loss == kOutsideLoss) return {{Code::kUnsuitable, Argument::kLoss}};
  if (set.count() == 0) return {{Code::kEmpty, Argument::kValidationFeatures}};
  predictSet(set);
  return lossOf(set, {});
}

std::span<const float> Trainer::Run::predictions(Set which) {
  SampleSet& set = sets_[static_cast<std::size_t>(which)];
  predictSet(set);
  return set.predictions();
}

Problem Trainer::Run::predict(std::span<const float> features, std::span<float> predictions) {
  if (predictions.size() / widths_.outputs != features.size() / widths_.features) {
    return {Code::kLength, Argument::kPredictions};
  }
  return forEachChunk(features, [&](ConstColumns outputs, std::size_t first, std::size_t part) {
    columnsToRows(outputs, widths_.outputs, part, &predictions[first * widths_.outputs]);
  });
}

Problem Trainer::Run::units(std::span<const float> features, std::span<float> units) {
  const std::size_t count = features.size() / widths_.features;
  const auto all = static_cast<std::size_t>(network_.unitCount());
  if (units.size() != count * all) return {Code::kLength, Argument::kPredictions};
  return forEachChunk(features, [&](ConstColumns, std::size_t first, std::size_t part) {
    for (std::size_t unit = 0; unit < all; ++unit) {
      std::copy_n(network_.units().row(unit), part, &units[unit * count + first]);
    }
  });
}

Problem Trainer::Run::surface(const Axis& first, const Axis& second, std::size_t size,
                              std::span<float> surface) {
  if (settings_.loss == kOutsideLoss) return {Code::kUnsuitable, Argument::kLoss};
  for (const Axis* axis : {&first, &second}) {
    const std::array ends{static_cast<float>(axis->low), static_cast<float>(axis->high)};
    const auto which = static_cast<std::size_t>(axis == &second);
    if (axis->parameter >= parameters().size() || checkDomain<float>(ends, kFinite, 0, Argument::kAxis)) {
      return {Code::kDomain, Argument::kAxis, which};
    }
  }
  if (size == 0 || surface.size() / size != size || surface.size() % size != 0) {
    return {Code::kLength, Argument::kSize};
  }
  const auto place = [&](const Axis& axis, std::size_t i) {
    const double share = size > 1 ? static_cast<double>(i) / static_cast<double>(size - 1) : 0;
    return static_cast<float>(axis.low + (axis.high - axis.low) * share);
  };
  const std::span<float> parameters = descent_.parameters();
  const std::array own{parameters[first.parameter], parameters[second.parameter]};
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      parameters[first.parameter] = place(first, column);
      parameters[second.parameter] = place(second, row);
      const Outcome outcome = evaluate(Set::kTrain);
      surface[row * size + column] =
          outcome.problem ? std::numeric_limits<float>::infinity() : static_cast<float>(outcome.value);
    }
  }
  parameters[first.parameter] = own[0];
  parameters[second.parameter] = own[1];
  return {};
}

Problem Trainer::Run::setParameters(std::span<const float> parameters) {
  forwarded_ = false;
  return descent_.set(parameters);
}

void Trainer::Run::snapshot(std::span<std::byte> bytes) const {
  const SnapshotHead head{train().count(), batchSize_, position_, epochStart_};
  std::memcpy(bytes.data(), &head, sizeof(head));
  descent_.snapshot(bytes.subspan(sizeof(head)));
}

Problem Trainer::Run::restore(std::span<const std::byte> bytes) {
  SnapshotHead head{.samples = 0, .order = epochStart_};
  if (bytes.size() != snapshotBytes()) return {Code::kLength, Argument::kSnapshot};
  std::memcpy(&head, bytes.data(), sizeof(head));
  const bool fits = head.samples == train().count() && head.batchSize == batchSize_ &&
                    head.position < head.samples && head.position % batchSize_ == 0;
  if (!fits) return {Code::kDomain, Argument::kSnapshot};
  if (const Problem problem = descent_.restore(bytes.subspan(sizeof(head)))) return problem;
  position_ = static_cast<std::size_t>(head.position);
  epochStart_ = head.order;
  ordered_ = chosen_ = forwarded_ = false;
  return {};
}

Trainer::Trainer() = default;
Trainer::~Trainer() = default;
Trainer::Trainer(Trainer&& other) noexcept = default;
Trainer& Trainer::operator=(Trainer&& other) noexcept = default;

Problem Trainer::prepare(const TrainerSettings& settings, const Samples& train, const Samples& validation) {
  run_ = std::make_unique<Run>();
  return run_->prepare(settings, train, validation);
}

const Progress& Trainer::step(std::size_t updates) {
  run_->step(updates);
  return run_->progress();
}

const Progress& Trainer::epoch(std::size_t epochs) {
  run_->epoch(epochs);
  return run_->progress();
}

const Progress& Trainer::progress() const { return run_->progress(); }
Forward Trainer::forward() { return run_->forward(); }
Problem Trainer::backward(std::span<const float> gradient, double loss) {
  return run_->backward(gradient, loss);
}
Outcome Trainer::evaluate(Set set) { return run_->evaluate(set); }
std::span<const float> Trainer::predictions(Set set) { return run_->predictions(set); }
Problem Trainer::predict(std::span<const float> features, std::span<float> predictions) {
  return run_->predict(features, predictions);
}
Problem Trainer::units(std::span<const float> features, std::span<float> units) {
  return run_->units(features, units);
}
std::size_t Trainer::unitCount() const { return static_cast<std::size_t>(run_->network().unitCount()); }
std::span<const Layer> Trainer::layers() const { return run_->network().layers(); }
std::span<const float> Trainer::parameters() const { return run_->parameters(); }
std::span<const float> Trainer::gradient() const { return run_->gradient(); }
Problem Trainer::setParameters(std::span<const float> parameters) { return run_->setParameters(parameters); }
std::size_t Trainer::snapshotBytes() const { return run_->snapshotBytes(); }
void Trainer::snapshot(std::span<std::byte> bytes) const { run_->snapshot(bytes); }
Problem Trainer::restore(std::span<const std::byte> bytes) { return run_->restore(bytes); }
Problem Trainer::surface(const Axis& first, const Axis& second, std::size_t size, std::span<float> surface) {
  return run_->surface(first, second, size, surface);
}

}  // namespace downhill
