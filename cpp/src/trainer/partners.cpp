#include "partners.hpp"

#include <algorithm>
#include <cmath>

#include "columns.hpp"
#include "downhill/stable.hpp"

namespace downhill {
namespace {

using V = FloatLanes;

float dot(const float* a, const float* b, std::size_t dims) {
  float sum = 0;
  for (std::size_t c = 0; c < dims; ++c) sum += a[c] * b[c];
  return sum;
}

/// A vector of length 0 has no direction, and the cosine 0 with every other.
float divisorOf(const float* a, std::size_t dims) {
  const float length = std::sqrt(dot(a, a, dims));
  return length > 0 ? length : 1;
}

/// The softmax of the first `count`.
void turnToSoftmax(std::span<float> logits, std::size_t count) {
  const float highest =
      *std::max_element(logits.begin(), logits.begin() + static_cast<std::ptrdiff_t>(count));
  for (std::size_t j = 0; j < count; j += V::kCount) {
    expOfFall(V::load(&logits[j]) - highest).store(&logits[j]);
  }
  double total = 0;
  for (std::size_t j = 0; j < count; ++j) total += logits[j];
  for (std::size_t j = 0; j < count; ++j) logits[j] = static_cast<float>(logits[j] / total);
}

}  // namespace

void addInfoNceSlopes(std::span<const float> predictions, std::span<const float> others, std::size_t dims,
                      float temperature, std::span<float> room, std::span<float> slopes) {
  const std::size_t count = others.size() / dims;
  const std::span<float> shares = room.first(room.size() / 2);
  const std::span<float> divisors = room.last(room.size() / 2);
  for (std::size_t j = 0; j < count; ++j) divisors[j] = divisorOf(&others[j * dims], dims);
  for (std::size_t i = 0; i < count; ++i) {
    const float* const own = &predictions[i * dims];
    const float divisor = divisorOf(own, dims);
    const auto cosine = [&](std::size_t j) {
      return dot(own, &others[j * dims], dims) / (divisor * divisors[j]);
    };
    for (std::size_t j = 0; j < count; ++j) shares[j] = cosine(j) / temperature;
    turnToSoftmax(shares, count);
    shares[i] -= 1;
    for (std::size_t j = 0; j < count; ++j) {
      const float pull = shares[j] / (temperature * divisors[j] * static_cast<float>(count));
      for (std::size_t c = 0; c < dims; ++c) {
        slopes[j * dims + c] += pull * (own[c] / divisor - cosine(j) * others[j * dims + c] / divisors[j]);
      }
    }
  }
}

}  // namespace downhill
