#include "sample_set.hpp"

#include <algorithm>

namespace downhill {
namespace {

/// Copies item `indices[i]` of `width` numbers to place i.
void gatherRows(std::span<const float> from, std::span<const std::uint32_t> indices, std::size_t width,
                std::span<float> to) {
  for (std::size_t i = 0; i < indices.size(); ++i) {
    for (std::size_t k = 0; k < width; ++k) to[i * width + k] = from[indices[i] * width + k];
  }
}

}  // namespace

void SampleSet::place(Arena& arena, const Widths& widths, std::size_t count, bool weighted) {
  widths_ = widths;
  count_ = count;
  stride_ = strideOf(count);
  const std::uint64_t samples = count;
  features_ = arena.take<float>(widths.features * std::uint64_t{stride_});
  targets_ = arena.take<float>(widths.targets * samples);
  if (weighted) weights_ = arena.take<float>(widths.weights * samples);
  predictions_ = arena.take<float>(widths.outputs * samples);
}

void SampleSet::fill(const Samples& samples) {
  rowsToColumns(samples.features.data(), widths_.features, count_, {features_.data(), stride_},
                Beyond::kFirst);
  std::copy_n(samples.targets.begin(), targets_.size(), targets_.begin());
  for (std::size_t i = 0; i < weights_.size(); ++i) weights_[i] = samples.weights[i / widths_.weights];
}

void SampleSet::gather(const SampleSet& from, std::span<const std::uint32_t> indices) {
  count_ = indices.size();
  stride_ = strideOf(count_);
  const std::size_t whole = vectorsOf(count_) * FloatLanes::kCount;
  for (std::size_t i = 0; i < widths_.features; ++i) {
    const float* const source = from.columns().row(i);
    float* const row = features_.data() + i * stride_;
    for (std::size_t c = 0; c < count_; ++c) row[c] = source[indices[c]];
    std::fill(row + count_, row + whole, row[0]);
  }
  gatherRows(from.targets_, indices, widths_.targets, targets_);
  if (!weights_.empty()) gatherRows(from.weights_, indices, widths_.weights, weights_);
}

}  // namespace downhill
