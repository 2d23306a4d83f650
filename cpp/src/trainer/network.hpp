#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "activation_loops.hpp"
#include "arena.hpp"
#include "columns.hpp"
#include "downhill/mlp.hpp"
#include "downhill/problem.hpp"
#include "downhill/random.hpp"

namespace downhill {

/// What is wrong with an architecture, if anything.
Problem checkArchitecture(const Architecture& architecture);

/// A multilayer perceptron at work on the columns of a batch. The parameters are the caller's.
class Network {
 public:
  /// Takes its memory, for batches of at most so many samples.
  void place(Arena& arena, const Architecture& architecture, std::size_t samples);

  [[nodiscard]] std::span<const Layer> layers() const { return layers_; }
  [[nodiscard]] std::uint64_t parameterCount() const { return parameterCount_; }
  [[nodiscard]] std::uint64_t unitCount() const { return unitCount_; }

  /// The first weights: evenly spread, as X. Glorot and K. He have it; the biases are 0.
  void draw(Random chance, std::span<float> parameters) const;

  /// Returns what the last layer says.
  ConstColumns forward(const float* parameters, ConstColumns in, std::size_t samples);
  /// What each unit said in the last `forward`, layer by layer.
  [[nodiscard]] ConstColumns units() const { return {values_.data(), stride_}; }

  /// Where the slopes of the loss by the outputs must be put before `backward`: 0 in columns without sample.
  [[nodiscard]] Columns outputSlopes() const;
  /// The gradient of the loss by all parameters, of the samples of the last `forward`.
  void backward(const float* parameters, ConstColumns in, float* gradient);

 private:
  /// Of a layer, in the last `forward`.
  [[nodiscard]] Columns values(std::size_t layer) const;
  [[nodiscard]] Columns inputs(std::size_t layer) const;
  [[nodiscard]] Columns slopes(std::size_t layer) const;
  [[nodiscard]] std::size_t activation(std::size_t layer) const;
  void activate(std::size_t layer);
  void throughActivation(std::size_t layer);

  std::span<Layer> layers_;
  std::span<std::size_t> unitsBefore_;
  std::span<float> values_;
  std::span<float> inputs_;  ///< what the values were made of, where the slopes depend on that
  std::span<float> slopes_;  ///< of two layers in turn
  std::size_t widest_ = 0;
  std::uint64_t parameterCount_ = 0;
  std::uint64_t unitCount_ = 0;
  std::size_t activation_ = 0;
  std::size_t output_ = 0;
  std::size_t samples_ = 0;
  std::size_t stride_ = 0;
};

}  // namespace downhill
