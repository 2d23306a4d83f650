#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>

#include "downhill/stable.hpp"

namespace downhill {

/// One seed serves several purposes. Each draws from a stream of its own, so that the weights a network
/// starts with are not the very numbers its data were made of.
enum class Stream : std::uint8_t { kData, kSplit, kWeights, kBatches };

/// Chance that is the same for the same seed, to the last bit, natively and in every browser. A copy goes on
/// from the same place as the original.
///
/// SplitMix64: G. L. Steele, D. Lea, C. H. Flood, Fast Splittable Pseudorandom Number Generators (2014),
/// https://doi.org/10.1145/2714064.2660195, with the constants of D. Stafford's mix 13. Neighbouring seeds
/// give unlike numbers from the first one on.
class Random {
 public:
  /// Streams are a quarter of the period apart: for seeds below 2^62 they are all different.
  Random(std::uint64_t seed, Stream stream) : state_(seed ^ static_cast<std::uint64_t>(stream) << 62U) {}

  /// 64 bits, each of which is as often 0 as 1.
  std::uint64_t next() {
    std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
    return mixed ^ mixed >> 31U;
  }

  /// From 0 to below 1, with as many digits as the precision has.
  template <class T>
  T uniform() {
    constexpr int kDigits = std::numeric_limits<T>::digits;
    constexpr T kUnit = T{1} / static_cast<T>(std::uint64_t{1} << kDigits);
    return static_cast<T>(next() >> (64 - kDigits)) * kUnit;
  }

  /// From `low` to below `high`.
  double between(double low, double high) { return low + (high - low) * uniform<double>(); }

  /// With mean 0 and standard deviation 1, by G. Marsaglia's polar method: without sine and cosine.
  [[gnu::noinline]] double normal() {
    for (;;) {
      const double x = between(-1, 1);
      const double y = between(-1, 1);
      const double square = x * x + y * y;
      if (square == 0 || square >= 1) continue;
      return x * std::sqrt(-2 * log(Lanes<double>(square)).first() / square);
    }
  }

  /// A whole number from 0, below a `count` of at least 1, each as likely as the others: D. Lemire, Fast
  /// Random Integer Generation in an Interval (2019), https://doi.org/10.1145/3230636.
  std::uint32_t below(std::uint32_t count) {
    std::uint64_t product = (next() >> 32U) * count;
    if (static_cast<std::uint32_t>(product) < count) {  // seldom, and so the division is
      const std::uint32_t surplus = -count % count;
      while (static_cast<std::uint32_t>(product) < surplus) product = (next() >> 32U) * count;
    }
    return static_cast<std::uint32_t>(product >> 32U);
  }

  /// Every order is as likely as any other.
  template <class Item>
  void shuffle(std::span<Item> items) {
    for (std::size_t left = items.size(); left > 1; --left) {
      std::swap(items[left - 1], items[below(static_cast<std::uint32_t>(left))]);
    }
  }

 private:
  std::uint64_t state_;
};

}  // namespace downhill
