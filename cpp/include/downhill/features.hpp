#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// Features made of features: on other scales, and more of them. Rows lie one behind the other.
namespace downhill {

/// How a feature becomes one with mean 0 and standard deviation 1: (x - mean) / deviation.
struct Scale {
  double mean = 0;
  double deviation = 1;  ///< over n, as in scikit-learn; 1 for a feature that is always the same
};

/// One scale a feature, from the rows that a model is trained on: those of validation get the same.
void fitScales(std::span<const float> rows, std::span<Scale> scales);
void standardise(std::span<float> rows, std::span<const Scale> scales);

/// x, x^2, ... x^degree of single numbers: a row of `degree` for each.
void powers(std::span<const float> xs, std::size_t degree, std::span<float> rows);

/// What can be made of two features.
enum class Term : std::uint8_t {
  kFirst,
  kSecond,
  kFirstSquared,
  kSecondSquared,
  kProduct,
  kSineOfFirst,
  kSineOfSecond,
};

/// A row of terms for each row of two features. Sines hold for numbers up to a million.
void expand(std::span<const float> pairs, std::span<const Term> terms, std::span<float> rows);

}  // namespace downhill
