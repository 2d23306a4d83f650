#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "arena.hpp"
#include "columns.hpp"
#include "downhill/trainer.hpp"

namespace downhill {

/// How long rows are.
struct Widths {
  std::size_t features = 1;
  std::size_t targets = 1;
  std::size_t outputs = 1;
  std::size_t weights = 1;  ///< each sample's weight, once for everything whose loss is a number of its own
};

/// Samples as a trainer keeps them: features in columns, the rest as it came.
class SampleSet {
 public:
  void place(Arena& arena, const Widths& widths, std::size_t count, bool weighted);
  void fill(const Samples& samples);

  /// Takes those of `from` that the indices name.
  void gather(const SampleSet& from, std::span<const std::uint32_t> indices);

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] ConstColumns columns(std::size_t first = 0) const {
    return {features_.data() + first, stride_};
  }
  [[nodiscard]] std::span<const float> targets() const { return targets_.first(count_ * widths_.targets); }
  [[nodiscard]] std::span<const float> weights() const {
    return weights_.first(weights_.empty() ? 0 : count_ * widths_.weights);
  }
  /// What a model says of them, row by row.
  [[nodiscard]] std::span<float> predictions() const { return predictions_.first(count_ * widths_.outputs); }

 private:
  std::span<float> features_;
  std::span<float> targets_;
  std::span<float> weights_;
  std::span<float> predictions_;
  Widths widths_;
  std::size_t count_ = 0;
  std::size_t stride_ = 0;
};

}  // namespace downhill
