#include "downhill/evaluate.hpp"

#include <algorithm>
#include <array>

#include "distinct.hpp"
#include "downhill/losses.hpp"
#include "run.hpp"

namespace downhill {
namespace {

template <class T, class... Loss>
constexpr std::array<Kernels<T>, sizeof...(Loss)> tabulate(LossList<Loss...> /*list*/) {
  return {kernelsOf<Loss, T>()...};
}

template <class... Loss>
constexpr std::array<const Spec*, sizeof...(Loss)> specsOf(LossList<Loss...> /*list*/) {
  return {&Loss::spec...};
}

template <class... Loss>
constexpr std::array<const Spec*, sizeof...(Loss)> specsOf(CompositeList<Loss...> /*list*/) {
  return {&Loss::spec...};
}

// Rules point into specs, and would bring their words along. So they are made to point into copies of the few
// inputs and ranges that there are.

template <class... Loss>
constexpr auto distinctInputs(LossList<Loss...> /*list*/) {
  Distinct<Input, kRoles.size() * sizeof...(Loss)> inputs;
  const auto add = [&](const Spec& spec) {
    for (std::size_t role = 0; role < kRoles.size(); ++role) inputs.add(inputOf(spec, role));
  };
  (add(Loss::spec), ...);
  return inputs;
}

template <class... Loss>
constexpr auto distinctRanges(LossList<Loss...> /*list*/) {
  Distinct<Interval, Few<Parameter>::kCapacity * sizeof...(Loss)> ranges;
  const auto add = [&](const Spec& spec) {
    for (const Parameter& parameter : spec.parameters) ranges.add(parameter.range);
  };
  (add(Loss::spec), ...);
  return ranges;
}

constexpr auto kInputs = trimmed<distinctInputs(Losses{}).size()>(distinctInputs(Losses{}));
constexpr auto kRanges = trimmed<distinctRanges(Losses{}).size()>(distinctRanges(Losses{}));

constexpr Rules lightRulesOf(const Spec& spec) {
  Rules rules = rulesOf(spec);
  for (const Input*& input : rules.inputs) input = std::find(kInputs.begin(), kInputs.end(), *input);
  for (std::size_t i = 0; i < rules.parameterCount; ++i) {
    rules.parameters[i] = std::find(kRanges.begin(), kRanges.end(), *rules.parameters[i]);
  }
  return rules;
}

template <class... Loss>
constexpr std::array<Rules, sizeof...(Loss)> rulesOfEach(LossList<Loss...> /*list*/) {
  return {lightRulesOf(Loss::spec)...};
}

template <class T>
constexpr auto kKernels = tabulate<T>(Losses{});
constexpr auto kSpecs = specsOf(Losses{});
constexpr auto kComposites = specsOf(Composites{});
constexpr auto kRules = rulesOfEach(Losses{});

}  // namespace

std::span<const Spec* const> specs() { return kSpecs; }
std::span<const Spec* const> composites() { return kComposites; }

const Rules* rulesAt(std::size_t loss) { return loss < kRules.size() ? &kRules[loss] : nullptr; }

template <class T>
Problem prepare(std::size_t loss, const Inputs<T>& inputs, Reduction reduction, Prepared<T>& prepared) {
  if (loss >= kRules.size()) return {Code::kUnknownLoss};
  return prepare(kRules[loss], kKernels<T>[loss], inputs, reduction, prepared);
}

template Problem prepare(std::size_t, const Inputs<float>&, Reduction, Prepared<float>&);
template Problem prepare(std::size_t, const Inputs<double>&, Reduction, Prepared<double>&);

}  // namespace downhill
