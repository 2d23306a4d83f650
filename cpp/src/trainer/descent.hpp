#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "arena.hpp"
#include "downhill/part.hpp"
#include "downhill/trainer.hpp"

namespace downhill {

struct DescentSettings {
  Choice optimizer;
  double learningRate = 0;
  Choice schedule;
  double clipNorm = 0;
};

/// Parameters on their way down: what the optimizer remembers of them, how far the run is, and why it
/// stopped.
class Descent {
 public:
  void place(Arena& arena, const DescentSettings& settings, std::uint64_t parameters);

  [[nodiscard]] std::span<float> parameters() const { return state_.first(count_); }
  [[nodiscard]] std::span<float> gradient() const { return gradient_.first(count_); }
  [[nodiscard]] const Progress& progress() const { return progress_; }
  [[nodiscard]] bool isStopped() const { return progress_.stopped != Stop::kNone; }

  /// One update by the gradient. Where a number is not finite it stops instead, as it was before. Whether
  /// the update was made.
  bool update(double loss);
  bool stop(Stop why, std::size_t index);
  void endEpoch() { ++progress_.epoch; }

  /// Puts other parameters in place, and forgets that it stopped.
  Problem set(std::span<const float> parameters);

  /// Everything but the settings, as bytes.
  [[nodiscard]] std::size_t snapshotBytes() const;
  void snapshot(std::span<std::byte> bytes) const;
  /// Takes what a descent of as many numbers has left. Changes nothing after a problem.
  Problem restore(std::span<const std::byte> bytes);

 private:
  bool move();

  DescentSettings settings_;
  std::span<float> state_;  ///< the parameters, then what the optimizer remembers of each
  std::span<float> backup_;
  std::span<float> gradient_;
  std::size_t count_ = 0;
  Progress progress_;
};

}  // namespace downhill
