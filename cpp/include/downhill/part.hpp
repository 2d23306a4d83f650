#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "downhill/spec.hpp"

namespace downhill {

/// What an activation, an optimizer or a schedule declares of itself: plain constexpr data, as losses do.
struct Part {
  std::string_view id;  ///< also the name of its header
  std::string_view title;
  std::string_view summary;
  std::string_view formula;  ///< LaTeX
  Few<Parameter> parameters;
  Few<Reference> references;
};

/// Parts by type, in the order in which they are offered. A part's place in its list is its handle.
template <class... Each>
struct PartList {
  static constexpr std::size_t kCount = sizeof...(Each);
  static constexpr std::array<const Part*, kCount> kSpecs{&Each::spec...};
};

/// A part of a list, by its handle, and a number for each of its parameters.
struct Choice {
  std::size_t part = 0;
  std::array<double, Few<Parameter>::kCapacity> parameters{};
};

}  // namespace downhill
