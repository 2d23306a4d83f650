#include "descent.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "columns.hpp"
#include "domain.hpp"
#include "gradient.hpp"
#include "optimizer_loops.hpp"
#include "schedule_table.hpp"

namespace downhill {
namespace {

constexpr Domain kFinite{};

/// What a snapshot begins with; the state follows. There are no gaps in it, whose bytes might be anything.
struct SnapshotHead {
  std::uint64_t step;
  std::uint64_t epoch;
  double loss;
  double gradientNorm;
  double learningRate;
};

}  // namespace

void Descent::place(Arena& arena, const DescentSettings& settings, std::uint64_t parameters) {
  constexpr std::uint64_t kLanes = FloatLanes::kCount;
  const std::uint64_t whole = (parameters + kLanes - 1) / kLanes * kLanes;
  const std::uint64_t states = whole * (1 + optimizerLoop(settings.optimizer.part).moments);
  settings_ = settings;
  count_ = static_cast<std::size_t>(parameters);
  state_ = arena.take<float>(states);
  backup_ = arena.take<float>(states);
  gradient_ = arena.take<float>(whole);
  progress_ = {.loss = std::numeric_limits<double>::quiet_NaN()};
}

bool Descent::update(double loss) {
  progress_.loss = loss;
  progress_.gradientNorm = normOf(gradient_);
  if (!std::isfinite(progress_.gradientNorm)) {
    return stop(Stop::kGradient, checkDomain<float>(gradient_, kFinite, 0, Argument::kGradient).index);
  }
  if (settings_.clipNorm > 0 && progress_.gradientNorm > settings_.clipNorm) {
    // PyTorch's formula to the last digit: it has the 1e-6.
    const auto share = static_cast<float>(settings_.clipNorm / (progress_.gradientNorm + 1e-6));
    for (float& slope : gradient_) slope *= share;
  }
  if (!move()) return false;
  ++progress_.step;
  return true;
}

bool Descent::move() {
  progress_.learningRate = settings_.learningRate * scheduled(settings_.schedule, progress_.step);
  const Update update{progress_.learningRate, progress_.step + 1, settings_.optimizer.parameters.data()};
  std::copy(state_.begin(), state_.end(), backup_.begin());
  optimizerLoop(settings_.optimizer.part).run(update, state_.data(), gradient_.data(), gradient_.size());
  const Problem problem = checkDomain<float>(state_, kFinite, 0, Argument::kModelParameters);
  if (!problem) return true;
  std::copy(backup_.begin(), backup_.end(), state_.begin());
  return stop(Stop::kWeights, problem.index % gradient_.size());
}

bool Descent::stop(Stop why, std::size_t index) {
  progress_.stopped = why;
  progress_.stoppedAt = progress_.step + 1;
  progress_.stoppedIndex = index;
  return false;
}

Problem Descent::set(std::span<const float> parameters) {
  if (parameters.size() != count_) return {Code::kLength, Argument::kModelParameters};
  if (const Problem problem = checkDomain(parameters, kFinite, 0, Argument::kModelParameters)) return problem;
  std::copy(parameters.begin(), parameters.end(), state_.begin());
  progress_.stopped = Stop::kNone;
  return {};
}

std::size_t Descent::snapshotBytes() const { return sizeof(SnapshotHead) + state_.size_bytes(); }

void Descent::snapshot(std::span<std::byte> bytes) const {
  const SnapshotHead head{progress_.step, progress_.epoch, progress_.loss, progress_.gradientNorm,
                          progress_.learningRate};
  std::memcpy(bytes.data(), &head, sizeof(head));
  std::memcpy(bytes.data() + sizeof(head), state_.data(), state_.size_bytes());
}

Problem Descent::restore(std::span<const std::byte> bytes) {
  SnapshotHead head{};
  if (bytes.size() != snapshotBytes()) return {Code::kLength, Argument::kSnapshot};
  std::memcpy(&head, bytes.data(), sizeof(head));
  std::memcpy(backup_.data(), bytes.data() + sizeof(head), backup_.size_bytes());
  if (checkDomain<float>(backup_, kFinite, 0, Argument::kSnapshot)) {
    return {Code::kDomain, Argument::kSnapshot};
  }
  std::copy(backup_.begin(), backup_.end(), state_.begin());
  progress_ = {.step = head.step,
               .epoch = head.epoch,
               .loss = head.loss,
               .gradientNorm = head.gradientNorm,
               .learningRate = head.learningRate};
  return {};
}

}  // namespace downhill
