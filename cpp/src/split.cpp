#include "downhill/split.hpp"

#include <algorithm>
#include <cmath>

#include "downhill/random.hpp"

namespace downhill {

std::size_t split(std::span<const float> targets, std::size_t classes, double share, std::uint64_t seed,
                  std::span<std::uint8_t> aside) {
  Random chance(seed, Stream::kSplit);
  // Rounded together, class after class, so that the whole is as near to its share as each class is.
  const auto shareOfFirst = [&](std::size_t samples) {
    const auto wanted = static_cast<std::size_t>(std::floor(static_cast<double>(samples) * share + 0.5));
    return std::min(wanted, targets.size() - 1);
  };
  std::size_t before = 0;
  for (std::size_t label = 0; label < std::max<std::size_t>(classes, 1); ++label) {
    const auto isOne = [&](float target) { return classes == 0 || target == static_cast<float>(label); };
    auto left = static_cast<std::size_t>(std::count_if(targets.begin(), targets.end(), isOne));
    std::size_t wanted = shareOfFirst(before + left) - shareOfFirst(before);
    before += left;
    // D. Knuth's algorithm S: so many of those that are left, each set of them as likely as any other.
    for (std::size_t i = 0; i < targets.size(); ++i) {
      if (!isOne(targets[i])) continue;
      const bool isChosen = chance.below(static_cast<std::uint32_t>(left--)) < wanted;
      aside[i] = isChosen ? 1 : 0;
      if (isChosen) --wanted;
    }
  }
  return targets.empty() ? 0 : shareOfFirst(before);
}

}  // namespace downhill
