#include "downhill/features.hpp"

#include <cmath>

#include "downhill/trigonometry.hpp"

namespace downhill {
namespace {

double termOf(Term term, double first, double second) {
  switch (term) {
    case Term::kFirst:
      return first;
    case Term::kSecond:
      return second;
    case Term::kFirstSquared:
      return first * first;
    case Term::kSecondSquared:
      return second * second;
    case Term::kProduct:
      return first * second;
    case Term::kSineOfFirst:
      return sin(Lanes<double>(first)).first();
    case Term::kSineOfSecond:
      return sin(Lanes<double>(second)).first();
  }
  return 0;
}

}  // namespace

void fitScales(std::span<const float> rows, std::span<Scale> scales) {
  const std::size_t width = scales.size();
  const std::size_t samples = rows.size() / width;
  const auto count = static_cast<double>(samples);
  for (std::size_t feature = 0; feature < width; ++feature) {
    double sum = 0;
    for (std::size_t i = feature; i < rows.size(); i += width) sum += rows[i];
    const double mean = sum / count;
    double squares = 0;
    for (std::size_t i = feature; i < rows.size(); i += width) squares += (rows[i] - mean) * (rows[i] - mean);
    const double deviation = std::sqrt(squares / count);
    scales[feature] = {mean, deviation > 0 ? deviation : 1};
  }
}

void standardise(std::span<float> rows, std::span<const Scale> scales) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Scale& scale = scales[i % scales.size()];
    rows[i] = static_cast<float>((rows[i] - scale.mean) / scale.deviation);
  }
}

void powers(std::span<const float> xs, std::size_t degree, std::span<float> rows) {
  for (std::size_t i = 0; i < xs.size(); ++i) {
    double power = 1;
    for (std::size_t exponent = 0; exponent < degree; ++exponent) {
      power *= xs[i];
      rows[i * degree + exponent] = static_cast<float>(power);
    }
  }
}

void expand(std::span<const float> pairs, std::span<const Term> terms, std::span<float> rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t pair = 2 * (i / terms.size());
    rows[i] = static_cast<float>(termOf(terms[i % terms.size()], pairs[pair], pairs[pair + 1]));
  }
}

}  // namespace downhill
