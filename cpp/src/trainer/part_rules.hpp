#pragma once

#include <algorithm>
#include <array>

#include "downhill/part.hpp"

namespace downhill {

/// What a trainer needs of a part. The words are for the catalogue.
struct PartRules {
  std::array<Interval, Few<Parameter>::kCapacity> ranges{};
  std::size_t count = 0;
};

constexpr PartRules rulesOf(const Part& part) {
  PartRules rules{.count = part.parameters.size()};
  std::transform(part.parameters.begin(), part.parameters.end(), rules.ranges.begin(),
                 [](const Parameter& parameter) { return parameter.range; });
  return rules;
}

template <class... Each>
constexpr std::array<PartRules, sizeof...(Each)> rulesOfEach(PartList<Each...> /*list*/) {
  return {rulesOf(Each::spec)...};
}

}  // namespace downhill
