#pragma once

#include <algorithm>
#include <array>

#include "downhill/spec.hpp"

namespace downhill {

/// What a call needs of a spec. The words of the specs are for the catalogue, which is written at build: a
/// program that evaluates losses shall not carry them.
struct Rules {
  std::array<const Input*, kRoles.size()> inputs{};
  std::array<const Interval*, Few<Parameter>::kCapacity> parameters{};
  std::size_t parameterCount = 0;
  bool hasRows = false;
  bool hasSteps = false;
  bool classWeights = false;
  bool infinite = false;

  [[nodiscard]] constexpr const Input& operator[](Role role) const {
    return *inputs[static_cast<std::size_t>(role)];
  }
};

/// Points into the spec.
constexpr Rules rulesOf(const Spec& spec) {
  Rules rules{.parameterCount = spec.parameters.size(),
              .hasRows = !widthOf(spec).empty(),
              .hasSteps = hasSteps(spec),
              .classWeights = takesClassWeights(spec),
              .infinite = spec.traits.infinite};
  for (std::size_t role = 0; role < kRoles.size(); ++role) rules.inputs[role] = &inputOf(spec, role);
  std::transform(spec.parameters.begin(), spec.parameters.end(), rules.parameters.begin(),
                 [](const Parameter& parameter) { return &parameter.range; });
  return rules;
}

/// Of the loss with this handle, or null if there is none.
const Rules* rulesAt(std::size_t loss);

}  // namespace downhill
