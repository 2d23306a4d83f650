#include "downhill/evaluate.hpp"

#include <array>

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

template <class... Loss>
constexpr std::array<Rules, sizeof...(Loss)> rulesOfEach(LossList<Loss...> /*list*/) {
  return {rulesOf(Loss::spec)...};
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

const Kernels<float>& floatKernelsAt(std::size_t loss) { return kKernels<float>[loss]; }

template <class T>
Problem prepare(std::size_t loss, const Inputs<T>& inputs, Reduction reduction, Prepared<T>& prepared) {
  if (loss >= kRules.size()) return {Code::kUnknownLoss};
  return prepare(kRules[loss], kKernels<T>[loss], inputs, reduction, prepared);
}

template Problem prepare(std::size_t, const Inputs<float>&, Reduction, Prepared<float>&);
template Problem prepare(std::size_t, const Inputs<double>&, Reduction, Prepared<double>&);

}  // namespace downhill
