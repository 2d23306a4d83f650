#include "downhill/surface.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "domain.hpp"
#include "downhill/losses.hpp"
#include "line_loops.hpp"
#include "room.hpp"
#include "rules.hpp"

namespace downhill {
namespace {

using Loop = Lines (*)(const Rises& samples, const float* parameters, Lines intercepts);

template <class Loss>
constexpr Loop loopOf() {
  if constexpr (kJudgesLines<Loss>) return sumsOf<Loss>;
  return nullptr;
}

template <class... Loss>
constexpr std::array<Loop, sizeof...(Loss)> tabulate(LossList<Loss...> /*list*/) {
  return {loopOf<Loss>()...};
}

constexpr auto kLoops = tabulate(Losses{});

// After so many samples the sums are flushed into a double, lest rounding errors add up in float.
constexpr std::size_t kBlock = 1024;

Problem checkLine(const LineLoss& line) {
  const Rules* const rules = rulesAt(line.loss);
  if (rules == nullptr) return {Code::kUnknownLoss, Argument::kLoss};
  if (kLoops[line.loss] == nullptr) return {Code::kUnsuitable, Argument::kLoss};
  if (line.features.empty()) return {Code::kEmpty, Argument::kFeatures};
  if (line.targets.size() != line.features.size()) return {Code::kLength, Argument::kTargets};
  if (line.parameters.size() != rules->parameterCount) return {Code::kLength, Argument::kParameters};
  for (std::size_t i = 0; i < rules->parameterCount; ++i) {
    const Domain range{.range = *rules->parameters[i]};
    if (checkDomain(line.parameters.subspan(i, 1), range, 0, Argument::kParameters)) {
      return {Code::kDomain, Argument::kParameters, i};
    }
  }
  if (const Problem problem = checkDomain(line.features, {.range = kReals}, 0, Argument::kFeatures)) {
    return problem;
  }
  return checkDomain(line.targets, (*rules)[Role::kTargets].domain, 0, Argument::kTargets);
}

Problem checkGrid(const Stretch& w, const Stretch& b, std::size_t size, std::size_t heights) {
  const std::array ends{w.from, w.to, b.from, b.to};
  for (std::size_t i = 0; i < ends.size(); ++i) {
    if (!std::isfinite(static_cast<float>(ends[i]))) return {Code::kDomain, Argument::kAxis, i / 2};
  }
  if (size == 0 || heights / size != size || heights % size != 0) return {Code::kLength, Argument::kSize};
  return {};
}

/// One of `size` places, from end to end.
float placeOn(const Stretch& axis, std::size_t i, std::size_t size) {
  const double share = size > 1 ? static_cast<double>(i) / static_cast<double>(size - 1) : 0;
  return static_cast<float>(axis.from + (axis.to - axis.from) * share);
}

bool contains(const Interval& range, float x) {
  return (range.includesLow ? x >= range.low : x > range.low) &&
         (range.includesHigh ? x <= range.high : x < range.high);
}

/// Lines of one slope, one for each intercept.
class Column {
 public:
  Column(const LineLoss& line, float slope, std::span<float> rises) : line_(line), rises_(rises) {
    for (std::size_t i = 0; i < rises.size(); ++i) rises[i] = slope * line.features[i];
    // A line is highest at one end and lowest at the other, also when every number is rounded: if the loss
    // takes the predictions of both, it takes all between.
    const auto [least, most] = std::minmax_element(rises.begin(), rises.end());
    least_ = *least;
    most_ = *most;
  }

  /// The loss of each line, and infinity where there is none.
  [[nodiscard]] Lines losses(const Interval& range, Lines intercepts) const {
    std::array<double, Lines::kCount> totals{};
    for (std::size_t from = 0; from < rises_.size(); from += kBlock) {
      const std::size_t count = std::min(kBlock, rises_.size() - from);
      const Rises samples{rises_.data() + from, line_.targets.data() + from, count};
      const Lines sums = kLoops[line_.loss](samples, line_.parameters.data(), intercepts);
      for (std::size_t i = 0; i < totals.size(); ++i) totals[i] += static_cast<double>(sums[i]);
    }
    return Lines::each([&](std::size_t i) {
      const bool isTaken = contains(range, least_ + intercepts[i]) && contains(range, most_ + intercepts[i]);
      const auto loss = static_cast<float>(totals[i] / static_cast<double>(rises_.size()));
      return isTaken && std::isfinite(loss) ? loss : std::numeric_limits<float>::infinity();
    });
  }

 private:
  const LineLoss& line_;
  std::span<const float> rises_;
  float least_ = 0;
  float most_ = 0;
};

}  // namespace

Problem surface(const LineLoss& line, const Stretch& w, const Stretch& b, std::size_t size,
                std::span<float> heights) {
  if (const Problem problem = checkLine(line)) return problem;
  if (const Problem problem = checkGrid(w, b, size, heights.size())) return problem;
  const std::size_t count = line.features.size();
  auto* const room = static_cast<float*>(roomFor(count * sizeof(float)));
  if (room == nullptr) return {Code::kMemory};

  const Interval& range = (*rulesAt(line.loss))[Role::kPredictions].domain.range;
  for (std::size_t x = 0; x < size; ++x) {
    const Column column(line, placeOn(w, x, size), {room, count});
    for (std::size_t from = 0; from < size; from += Lines::kCount) {
      const auto place = [&](std::size_t i) { return placeOn(b, from + i, size); };
      const Lines losses = column.losses(range, Lines::each(place));
      for (std::size_t i = 0; i < Lines::kCount && from + i < size; ++i) {
        heights[(from + i) * size + x] = losses[i];
      }
    }
  }
  return {};
}

}  // namespace downhill
