#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "downhill/part.hpp"
#include "downhill/problem.hpp"
#include "downhill/trainer.hpp"

namespace downhill {

struct EmbeddingSettings {
  std::size_t items = 0;
  std::size_t dims = 2;
  std::size_t loss = 0;  ///< of pairs of vectors, or of triples: its place in specs()
  std::array<float, Few<Parameter>::kCapacity> lossParameters{};
  Choice optimizer;
  double learningRate = 0.01;
  Choice schedule;
  std::uint64_t seed = 0;  ///< of the first points
};

/// Which items are compared, sample by sample: those in the part that the loss gives to each of its rows.
/// Pairs have predictions and others, triples predictions, positives and negatives.
struct Relations {
  std::span<const std::uint32_t> predictions;
  std::span<const std::uint32_t> others{};
  std::span<const std::uint32_t> positives{};
  std::span<const std::uint32_t> negatives{};
  std::span<const float> targets{};
};

/// A table of vectors, a row an item, which are moved until those that belong together are near each other.
/// All items of a sample are moved, and all samples count in every update.
class Embedding {
 public:
  Embedding();
  ~Embedding();
  Embedding(const Embedding&) = delete;
  Embedding& operator=(const Embedding&) = delete;
  Embedding(Embedding&& other) noexcept;
  Embedding& operator=(Embedding&& other) noexcept;

  /// Checks and copies everything. Without `points` the first ones are drawn, each part from -1 to 1. After a
  /// problem nothing else may be called.
  Problem prepare(const EmbeddingSettings& settings, const Relations& relations,
                  std::span<const float> points = {});

  /// As those of a Trainer: an epoch is one update.
  const Progress& step(std::size_t updates = 1);
  [[nodiscard]] const Progress& progress() const;

  [[nodiscard]] std::span<const float> points() const;
  [[nodiscard]] std::span<const float> gradient() const;

  [[nodiscard]] std::size_t snapshotBytes() const;
  void snapshot(std::span<std::byte> bytes) const;
  Problem restore(std::span<const std::byte> bytes);

 private:
  class Run;
  std::unique_ptr<Run> run_;
};

}  // namespace downhill
