#pragma once

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <string_view>
#include <utility>

#include "downhill/random.hpp"
#include "downhill/spec.hpp"

/// What makes a type a data set: a spec, and how one sample is drawn.
namespace downhill {

/// One of the numbers of a sample: what it is called, its unit if it has one, and between which ends a
/// picture shows it. Samples may lie beyond them.
struct Quantity {
  std::string_view title;
  std::string_view unit;
  double low = 0;
  double high = 0;
};

/// What a data set declares of itself: plain constexpr data. Its task is regression, binary or multiclass.
struct DatasetSpec {
  std::string_view id;  ///< also the name of the header in downhill/datasets
  std::string_view title;
  Task task = Task::kRegression;
  std::string_view summary;
  Few<Quantity> features;
  Quantity target;                ///< of regression
  Few<std::string_view> classes;  ///< what the targets 0, 1, ... are called
  Few<Parameter> parameters;
};

struct Sample {
  std::array<double, 2> features{};  ///< the second is there if the spec has two
  double target = 0;                 ///< the class, where there are classes
};

/// A point of the plane as the two features of most data sets, and how far pictures of it go.
inline constexpr Few<Quantity> kPlane{{.title = "x₁", .low = -3, .high = 3},
                                      {.title = "x₂", .low = -3, .high = 3}};

/// The place of a sample in its data set, and the chance it is drawn with. A sample depends on nothing else:
/// a larger set begins with the samples of a smaller one, and with other parameters the same chance goes
/// another way.
struct Draw {
  Random& chance;
  std::size_t index = 0;
  double start = 0;  ///< of `even`: where the data set begins

  /// Classes take turns, so that they are equally large.
  [[nodiscard]] std::size_t turn(std::size_t classes) const { return index % classes; }

  /// From 0 to below 1, evenly spread over the samples that share a turn, however many there are: each falls
  /// into the widest gap that the golden ratio finds.
  [[nodiscard]] double even(std::size_t classes = 1) const {
    const std::size_t among = index / classes;
    const double place = start + static_cast<double>(among) * (std::numbers::phi - 1);
    return place - std::floor(place);
  }

  /// True for a share of the samples: of any number of them, for the nearest whole one.
  [[nodiscard]] bool isAmong(double share) const {
    const auto before = static_cast<double>(index);
    return std::floor((before + 1) * share + 0.5) > std::floor(before * share + 0.5);
  }

  /// A point, moved in both directions by as much as chance and noise want.
  [[nodiscard]] std::array<double, 2> near(double x, double y, double noise) const {
    const double right = chance.normal();
    const double up = chance.normal();
    return {x + noise * right, y + noise * up};
  }
};

namespace detail {

template <std::size_t>
using NumberAs = double;

template <class Dataset, std::size_t... P>
constexpr bool drawsSamples(std::index_sequence<P...> /*each*/) {
  return requires(const Draw& draw, NumberAs<P>... parameter) {
    { Dataset::sample(draw, parameter...) } -> std::same_as<Sample>;
  };
}

}  // namespace detail

/// `sample` takes the draw, then the parameters of the spec in their order.
template <class Dataset>
concept AnyDataset = std::same_as<decltype(Dataset::spec), const DatasetSpec> &&
    detail::drawsSamples<Dataset>(std::make_index_sequence<Dataset::spec.parameters.size()>());

/// Data sets by type, in the order in which they are offered. A data set's place in it is its handle.
template <AnyDataset... Each>
struct DatasetList {
  static constexpr std::size_t kCount = sizeof...(Each);
};

/// What nearly every data set of the plane lets one choose.
constexpr Parameter noiseOf(double fallback, double most) {
  return {.id = "noise",
          .title = "Noise",
          .summary = "How far points stray from their place: the standard deviation.",
          .range = {.low = 0, .high = most, .includesLow = true, .includesHigh = true},
          .fallback = fallback};
}

constexpr Parameter outliersOf(std::string_view summary, double fallback) {
  return {.id = "outliers",
          .title = "Outliers",
          .summary = summary,
          .range = {.low = 0, .high = 0.5, .includesLow = true, .includesHigh = true},
          .fallback = fallback};
}

}  // namespace downhill
