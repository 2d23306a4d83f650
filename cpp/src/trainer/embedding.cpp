#include "downhill/embedding.hpp"

#include <algorithm>
#include <utility>

#include "descent.hpp"
#include "domain.hpp"
#include "downhill/random.hpp"
#include "partners.hpp"
#include "rules.hpp"
#include "settings.hpp"

namespace downhill {
namespace {

constexpr std::array kRowRoles{Role::kPredictions, Role::kOthers, Role::kPositives, Role::kNegatives};

/// What the slopes by the other rows follow from.
enum class Kind {
  kSymmetric,  ///< both of a pair may change places
  kTriplet,
  kInfoNce,
};

std::span<const std::uint32_t> rowsOf(const Relations& relations, Role role) {
  switch (role) {
    case Role::kOthers:
      return relations.others;
    case Role::kPositives:
      return relations.positives;
    case Role::kNegatives:
      return relations.negatives;
    default:
      return relations.predictions;
  }
}

Argument argumentFor(Role role) { return argumentOf(static_cast<std::size_t>(role)); }
bool has(const Rules& rules, Role role) { return rules[role].shape != Shape::kAbsent; }

Problem checkLoss(const Rules* rules) {
  if (rules == nullptr) return {Code::kUnknownLoss, Argument::kLoss};
  const bool ofVectors = (*rules)[Role::kPredictions].shape == Shape::kRow;
  const bool ofPairs = (*rules)[Role::kOthers].shape == Shape::kRow;
  const bool ofTriples = has(*rules, Role::kPositives) && has(*rules, Role::kNegatives);
  return ofVectors && ofPairs != ofTriples ? Problem{} : Problem{Code::kUnsuitable, Argument::kLoss};
}

Problem checkRelations(const EmbeddingSettings& settings, const Rules& rules, const Relations& relations) {
  const std::size_t count = relations.predictions.size();
  if (count == 0) return {Code::kEmpty, Argument::kPredictions};
  for (const Role role : kRowRoles) {
    const auto items = rowsOf(relations, role);
    if (items.size() != (has(rules, role) ? count : 0)) return {Code::kLength, argumentFor(role)};
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (items[i] >= settings.items) return {Code::kDomain, argumentFor(role), i};
    }
  }
  if (relations.targets.size() != (has(rules, Role::kTargets) ? count : 0)) {
    return {Code::kLength, Argument::kTargets};
  }
  return checkDomain(relations.targets, rules[Role::kTargets].domain, 0, Argument::kTargets);
}

}  // namespace

class Embedding::Run {
 public:
  Problem prepare(const EmbeddingSettings& settings, const Relations& relations,
                  std::span<const float> points);
  void step(std::uint64_t updates) {
    while (updates-- > 0 && once()) continue;
  }
  [[nodiscard]] const Descent& descent() const { return descent_; }
  [[nodiscard]] Descent& descent() { return descent_; }

 private:
  using Rows = std::array<std::span<float>, kRowRoles.size()>;

  void place(Arena& arena, const EmbeddingSettings& settings, const Relations& relations);
  bool once();
  Outcome evaluate(Role predictions, Role others, Role positives, Role negatives, Reduction reduction,
                   const Outputs<float>& outputs);
  void addOtherSlopes();
  void addTripletSlopes();
  void scatter(Role role);
  [[nodiscard]] std::span<float> rows(Role role) const { return rows_[static_cast<std::size_t>(role)]; }

  Arena arena_;
  EmbeddingSettings settings_;
  const Rules* rules_ = nullptr;
  Kind kind_ = Kind::kSymmetric;
  Descent descent_;
  std::array<std::span<std::uint32_t>, kRowRoles.size()> items_;  ///< by role
  Rows rows_;                                                     ///< the vectors of these items
  std::span<float> targets_;
  std::span<float> values_;
  std::span<float> slopes_;
  std::span<float> room_;
};

void Embedding::Run::place(Arena& arena, const EmbeddingSettings& settings, const Relations& relations) {
  const std::uint64_t dims = settings.dims;
  const std::uint64_t count = relations.predictions.size();
  for (const Role role : kRowRoles) {
    const auto place = static_cast<std::size_t>(role);
    const std::uint64_t own = rowsOf(relations, role).size();
    items_[place] = arena.take<std::uint32_t>(own);
    rows_[place] = arena.take<float>(own * dims);
  }
  targets_ = arena.take<float>(relations.targets.size());
  values_ = arena.take<float>(count);
  slopes_ = arena.take<float>(count * dims);
  room_ = arena.take<float>(2 * vectorsOf(relations.predictions.size()) * FloatLanes::kCount);
  descent_.place(arena, {settings.optimizer, settings.learningRate, settings.schedule},
                 settings.items * dims);
}

Problem Embedding::Run::prepare(const EmbeddingSettings& settings, const Relations& relations,
                                std::span<const float> points) {
  constexpr std::size_t kMost = 1U << 24U;
  rules_ = rulesAt(settings.loss);
  if (const Problem problem = checkLoss(rules_)) return problem;
  if (settings.items == 0 || settings.items > kMost) return {Code::kDomain, Argument::kItems};
  if (settings.dims == 0 || settings.dims > kMost) return {Code::kDomain, Argument::kDims};
  if (const Problem problem = checkLossParameters(settings.lossParameters, *rules_)) return problem;
  if (const Problem problem = checkRelations(settings, *rules_, relations)) return problem;
  if (const Problem problem = checkPace(settings.optimizer, settings.learningRate, settings.schedule)) {
    return problem;
  }
  place(arena_, settings, relations);
  if (!arena_.allocate()) return {Code::kMemory};
  place(arena_, settings, relations);

  settings_ = settings;
  kind_ = has(*rules_, Role::kPositives) ? Kind::kTriplet
          : has(*rules_, Role::kTargets) ? Kind::kSymmetric
                                         : Kind::kInfoNce;
  for (const Role role : kRowRoles) {
    const auto from = rowsOf(relations, role);
    std::copy(from.begin(), from.end(), items_[static_cast<std::size_t>(role)].begin());
  }
  std::copy(relations.targets.begin(), relations.targets.end(), targets_.begin());
  if (!points.empty()) return descent_.set(points);
  Random chance(settings.seed, Stream::kWeights);
  for (float& x : descent_.parameters()) x = static_cast<float>(chance.between(-1, 1));
  return {};
}

bool Embedding::Run::once() {
  if (descent_.isStopped()) return false;
  const std::span<const float> points = descent_.parameters();
  for (const Role role : kRowRoles) {
    auto to = rows(role).begin();
    for (const std::uint32_t item : items_[static_cast<std::size_t>(role)]) {
      to = std::copy_n(&points[item * settings_.dims], settings_.dims, to);
    }
  }
  const Outcome outcome = evaluate(Role::kPredictions, Role::kOthers, Role::kPositives, Role::kNegatives,
                                   Reduction::kMean, {.gradient = slopes_});
  if (outcome.problem) return descent_.stop(Stop::kLoss, 0);
  const std::span<float> gradient = descent_.gradient();
  std::fill(gradient.begin(), gradient.end(), 0.0F);
  scatter(Role::kPredictions);
  addOtherSlopes();
  if (!descent_.update(outcome.value)) return false;
  descent_.endEpoch();
  return true;
}

/// The loss, with rows of these roles where the loss has those.
Outcome Embedding::Run::evaluate(Role predictions, Role others, Role positives, Role negatives,
                                 Reduction reduction, const Outputs<float>& outputs) {
  Inputs<float> inputs{.parameters = {settings_.lossParameters.data(), rules_->parameterCount},
                       .width = settings_.dims};
  inputs[Role::kPredictions] = rows(predictions);
  if (kind_ != Kind::kTriplet) {
    inputs[Role::kOthers] = rows(others);
  } else {
    inputs[Role::kPositives] = rows(positives);
    inputs[Role::kNegatives] = rows(negatives);
  }
  inputs[Role::kTargets] = targets_;
  return downhill::evaluate<float>(settings_.loss, inputs, reduction, outputs);
}

/// The kernels have slopes by the predictions alone; those by the other rows follow from what the loss is.
void Embedding::Run::addOtherSlopes() {
  if (kind_ == Kind::kTriplet) return addTripletSlopes();
  if (kind_ == Kind::kSymmetric) {
    evaluate(Role::kOthers, Role::kPredictions, {}, {}, Reduction::kMean, {.gradient = slopes_});
  } else {
    std::fill(slopes_.begin(), slopes_.end(), 0.0F);
    addInfoNceSlopes(rows(Role::kPredictions), rows(Role::kOthers), settings_.dims,
                     settings_.lossParameters[0], room_, slopes_);
  }
  scatter(Role::kOthers);
}

/// A triple costs its two distances. The slope of one is that of a triple in which its ends have changed
/// places, and whose other distance is 0.
void Embedding::Run::addTripletSlopes() {
  evaluate(Role::kPredictions, {}, Role::kPositives, Role::kNegatives, Reduction::kNone, {.values = values_});
  const auto share = 1 / static_cast<float>(values_.size());
  for (const auto& [role, sign] : {std::pair{Role::kPositives, 1.0F}, std::pair{Role::kNegatives, -1.0F}}) {
    evaluate(role, {}, Role::kPredictions, role, Reduction::kNone, {.gradient = slopes_});
    for (std::size_t i = 0; i < slopes_.size(); ++i) {
      slopes_[i] *= values_[i / settings_.dims] > 0 ? sign * share : 0.0F;
    }
    scatter(role);
  }
}

/// Adds the slopes of rows to those of their items.
void Embedding::Run::scatter(Role role) {
  const std::span<float> gradient = descent_.gradient();
  std::size_t at = 0;
  for (const std::uint32_t item : items_[static_cast<std::size_t>(role)]) {
    for (std::size_t c = 0; c < settings_.dims; ++c) gradient[item * settings_.dims + c] += slopes_[at++];
  }
}

Embedding::Embedding() = default;
Embedding::~Embedding() = default;
Embedding::Embedding(Embedding&& other) noexcept = default;
Embedding& Embedding::operator=(Embedding&& other) noexcept = default;

Problem Embedding::prepare(const EmbeddingSettings& settings, const Relations& relations,
                           std::span<const float> points) {
  run_ = std::make_unique<Run>();
  return run_->prepare(settings, relations, points);
}

const Progress& Embedding::step(std::size_t updates) {
  run_->step(updates);
  return progress();
}

const Progress& Embedding::progress() const { return run_->descent().progress(); }
std::span<const float> Embedding::points() const { return run_->descent().parameters(); }
std::span<const float> Embedding::gradient() const { return run_->descent().gradient(); }
std::size_t Embedding::snapshotBytes() const { return run_->descent().snapshotBytes(); }
void Embedding::snapshot(std::span<std::byte> bytes) const { run_->descent().snapshot(bytes); }
Problem Embedding::restore(std::span<const std::byte> bytes) { return run_->descent().restore(bytes); }

}  // namespace downhill
