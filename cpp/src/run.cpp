#include "run.hpp"

#include <cmath>

#include "validate.hpp"

namespace downhill {
namespace {

template <class T>
Outcome reduced(const Kernels<T>& kernels, const Batch<T>& batch, double divisor, std::span<T> gradient) {
  const double sum = gradient.empty()
                         ? kernels.sum(batch)
                         : kernels.sumAndGradient(batch, static_cast<T>(1 / divisor), gradient.data());
  const double value = sum / divisor;
  if (!std::isfinite(value)) return {{Code::kOverflow, Argument::kValue}};
  return {{}, value};
}

template <class T>
Outcome separate(const Kernels<T>& kernels, const Batch<T>& batch, const Outputs<T>& outputs) {
  if (!outputs.gradient.empty()) kernels.sumAndGradient(batch, T{1}, outputs.gradient.data());
  if (outputs.values.empty()) return {};
  kernels.each(batch, outputs.values.data());
  const Problem infinite = checkDomain(std::span<const T>(outputs.values), kReals, Argument::kValue);
  return infinite ? Outcome{{Code::kOverflow, Argument::kValue, infinite.index}} : Outcome{};
}

}  // namespace

template <class T>
Outcome run(const Spec& spec, const Kernels<T>& kernels, const Inputs<T>& inputs, Reduction reduction,
            const Outputs<T>& outputs) {
  if (const Problem problem = validate(spec, inputs)) return {problem};
  const Batch<T> batch{inputs.predictions.data(), inputs.targets.data(), inputs.parameters.data(),
                       inputs.predictions.size()};
  if (reduction == Reduction::kNone) return separate(kernels, batch, outputs);
  const double divisor = reduction == Reduction::kMean ? static_cast<double>(batch.count) : 1.0;
  return reduced(kernels, batch, divisor, outputs.gradient);
}

template Outcome run(const Spec&, const Kernels<float>&, const Inputs<float>&, Reduction,
                     const Outputs<float>&);
template Outcome run(const Spec&, const Kernels<double>&, const Inputs<double>&, Reduction,
                     const Outputs<double>&);

}  // namespace downhill
