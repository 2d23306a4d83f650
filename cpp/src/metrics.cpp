#include "downhill/metrics.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {
namespace {

/// What is said of one class.
struct Tallies {
  double found = 0;  ///< of the class, and said to be
  double said = 0;   ///< said to be
  double there = 0;  ///< of the class
};

Tallies talliesOf(std::span<const std::uint32_t> counts, std::size_t classes, std::size_t which) {
  Tallies tallies{.found = static_cast<double>(counts[which * classes + which])};
  for (std::size_t other = 0; other < classes; ++other) {
    tallies.said += counts[other * classes + which];
    tallies.there += counts[which * classes + other];
  }
  return tallies;
}

double shareOf(double part, double whole) { return whole > 0 ? part / whole : 0; }

}  // namespace

RegressionMetrics regressionMetrics(std::span<const float> predictions, std::span<const float> targets) {
  const auto count = static_cast<double>(targets.size());
  double mean = 0;
  for (const float target : targets) mean += target;
  mean /= count;
  double sizes = 0;
  double squares = 0;
  double variance = 0;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const double error = double{predictions[i]} - double{targets[i]};
    const double apart = targets[i] - mean;
    sizes += std::abs(error);
    squares += error * error;
    variance += apart * apart;
  }
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  return {std::sqrt(squares / count), sizes / count, variance > 0 ? 1 - squares / variance : kNone};
}

void countClasses(std::span<const float> predictions, std::size_t outputs, float threshold,
                  std::span<const float> targets, std::span<std::uint32_t> counts) {
  const std::size_t classes = outputs == 1 ? 2 : outputs;
  std::fill(counts.begin(), counts.end(), 0);
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const auto row = predictions.subspan(i * outputs, outputs);
    const auto highest = static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin());
    const std::size_t predicted = outputs == 1 ? static_cast<std::size_t>(row[0] > threshold) : highest;
    ++counts[static_cast<std::size_t>(targets[i]) * classes + predicted];
  }
}

ClassificationMetrics classificationMetrics(std::span<const std::uint32_t> counts, std::size_t classes) {
  ClassificationMetrics metrics;
  double samples = 0;
  double right = 0;
  double present = 0;
  for (std::size_t which = 0; which < classes; ++which) {
    const auto [found, said, there] = talliesOf(counts, classes, which);
    samples += there;
    right += found;
    const bool isAsked = classes == 2 ? which == 1 : said + there > 0;
    if (!isAsked) continue;
    ++present;
    metrics.precision += shareOf(found, said);
    metrics.recall += shareOf(found, there);
    metrics.f1 += shareOf(2 * found, said + there);
  }
  metrics.accuracy = right / samples;
  metrics.precision = shareOf(metrics.precision, present);
  metrics.recall = shareOf(metrics.recall, present);
  metrics.f1 = shareOf(metrics.f1, present);
  return metrics;
}

}  // namespace downhill
