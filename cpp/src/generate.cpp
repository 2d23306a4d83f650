#include "downhill/generate.hpp"

#include <array>
#include <utility>

#include "domain.hpp"
#include "downhill/datasets.hpp"

namespace downhill {
namespace {

/// What making samples needs of a data set; the words of its spec are for the catalogue.
struct Maker {
  Sample (*sample)(const Draw& draw, const double* parameters);
  std::size_t features = 0;
  std::array<Interval, Few<Parameter>::kCapacity> parameters{};
  std::size_t parameterCount = 0;
};

template <AnyDataset Dataset>
Sample sampleOf(const Draw& draw, const double* parameters) {
  return [&]<std::size_t... P>(std::index_sequence<P...> /*each*/) {
    return Dataset::sample(draw, parameters[P]...);
  }
  (std::make_index_sequence<Dataset::spec.parameters.size()>());
}

template <AnyDataset Dataset>
constexpr Maker makerOf() {
  constexpr const DatasetSpec& kSpec = Dataset::spec;
  Maker maker{.sample = sampleOf<Dataset>,
              .features = kSpec.features.size(),
              .parameterCount = kSpec.parameters.size()};
  for (std::size_t i = 0; i < maker.parameterCount; ++i) maker.parameters[i] = kSpec.parameters[i].range;
  return maker;
}

template <class... Dataset>
constexpr std::array<Maker, sizeof...(Dataset)> makersOf(DatasetList<Dataset...> /*list*/) {
  return {makerOf<Dataset>()...};
}

template <class... Dataset>
constexpr std::array<const DatasetSpec*, sizeof...(Dataset)> specsOf(DatasetList<Dataset...> /*list*/) {
  return {&Dataset::spec...};
}

constexpr auto kMakers = makersOf(Datasets{});
constexpr auto kSpecs = specsOf(Datasets{});

Problem check(const Maker& maker, std::span<const double> parameters, std::size_t features,
              std::size_t samples) {
  if (samples == 0) return {Code::kEmpty, Argument::kTargets};
  if (features != samples * maker.features) return {Code::kLength, Argument::kFeatures};
  if (parameters.size() != maker.parameterCount) return {Code::kLength, Argument::kParameters};
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const Domain range{.range = maker.parameters[i]};
    if (checkDomain(parameters.subspan(i, 1), range, 0, Argument::kParameters)) {
      return {Code::kDomain, Argument::kParameters, i};
    }
  }
  return {};
}

}  // namespace

std::span<const DatasetSpec* const> datasetSpecs() { return kSpecs; }

Problem generate(std::size_t dataset, std::uint64_t seed, std::span<const double> parameters,
                 std::span<float> features, std::span<float> targets) {
  if (dataset >= kMakers.size()) return {Code::kDomain, Argument::kDataset};
  const Maker& maker = kMakers[dataset];
  if (const Problem problem = check(maker, parameters, features.size(), targets.size())) return problem;

  Random chance(seed, Stream::kData);
  const auto start = chance.uniform<double>();
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const Sample sample = maker.sample({chance, i, start}, parameters.data());
    for (std::size_t f = 0; f < maker.features; ++f) {
      features[i * maker.features + f] = static_cast<float>(sample.features[f]);
    }
    targets[i] = static_cast<float>(sample.target);
  }
  return {};
}

}  // namespace downhill
