#include "sample_set.hpp"

#include <algorithm>

namespace downhill {
namespace {

void gatherItems(const float* from, std::size_t width, std::span<const std::uint32_t> indices, float* to) {
  if (width == 1) {  // as they nearly always are
    for (const std::uint32_t index : indices) *to++ = from[index];
  } else {
    for (const std::uint32_t index : indices) to = std::copy_n(from + index * width, width, to);
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
    float* const row = features_.data() + i * stride_;
    gatherItems(from.columns().row(i), 1, indices, row);
    std::fill(row + count_, row + whole, row[0]);
  }
  gatherItems(from.targets_.data(), widths_.targets, indices, targets_.data());
  if (!weights_.empty()) gatherItems(from.weights_.data(), widths_.weights, indices, weights_.data());
}

}  // namespace downhill
