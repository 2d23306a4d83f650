#include "run.hpp"

#include <cmath>

#include "room.hpp"
#include "validate.hpp"

namespace downhill {
namespace {

template <class T>
Batch<T> batchOf(const Rules& rules, const Inputs<T>& inputs) {
  Batch<T> batch;
  for (std::size_t role = 0; role < kRoles.size(); ++role) batch.inputs[role] = inputs.arrays[role].data();
  batch.parameters = inputs.parameters.data();
  if (!inputs.weights.empty()) batch.weights = inputs.weights.data();
  if (!inputs.classWeights.empty()) batch.classWeights = inputs.classWeights.data();
  batch.count = samplesOf(rules, inputs);
  batch.width = rules.hasRows ? inputs.width : 1;
  return batch;
}

/// What the mean divides by. A sample whose target is a class weighs as much as its class.
template <class T>
double totalWeight(const Rules& rules, const Batch<T>& batch) {
  const T* labels = batch.inputs[static_cast<std::size_t>(Role::kTargets)];
  const bool byClass = batch.classWeights && rules[Role::kTargets].domain.isClass;
  if (!byClass && !batch.weights) return static_cast<double>(batch.count);
  double total = 0;
  for (std::size_t i = 0; i < batch.count; ++i) {
    const double own = batch.weights ? batch.weights[i] : 1;
    total += byClass ? own * batch.classWeights[static_cast<std::size_t>(labels[i])] : own;
  }
  return total;
}

bool isAllowed(const Rules& rules, double value) {
  return std::isfinite(value) || (rules.infinite && value > 0);
}

template <class T>
Outcome separate(const Rules& rules, const Kernels<T>& kernels, const Batch<T>& batch,
                 const Outputs<T>& outputs) {
  T* const gradient = outputs.gradient.empty() ? nullptr : outputs.gradient.data();
  kernels.run(batch, T{1}, outputs.values.empty() ? nullptr : outputs.values.data(), gradient);
  for (std::size_t i = 0; i < outputs.values.size(); ++i) {
    if (!isAllowed(rules, outputs.values[i])) return {{Code::kOverflow, Argument::kValue, i}};
  }
  return {};
}

}  // namespace

template <class T>
Outcome run(const Rules& rules, const Kernels<T>& kernels, const Inputs<T>& inputs, Reduction reduction,
            const Outputs<T>& outputs) {
  if (const Problem problem = validate(rules, inputs)) return {problem};
  Batch<T> batch = batchOf(rules, inputs);
  if (const std::size_t needed = kernels.room(batch)) {
    batch.room = static_cast<T*>(roomFor(needed * sizeof(T)));
    if (!batch.room) return {{Code::kMemory}};
  }
  if (reduction == Reduction::kNone) return separate(rules, kernels, batch, outputs);

  const double divisor = reduction == Reduction::kMean ? totalWeight(rules, batch) : 1.0;
  if (divisor == 0) return {{Code::kWeightless, Argument::kClassWeights}};
  T* const gradient = outputs.gradient.empty() ? nullptr : outputs.gradient.data();
  const double value = kernels.run(batch, static_cast<T>(1 / divisor), nullptr, gradient) / divisor;
  if (!isAllowed(rules, value)) return {{Code::kOverflow, Argument::kValue}};
  return {{}, value};
}

template Outcome run(const Rules&, const Kernels<float>&, const Inputs<float>&, Reduction,
                     const Outputs<float>&);
template Outcome run(const Rules&, const Kernels<double>&, const Inputs<double>&, Reduction,
                     const Outputs<double>&);

}  // namespace downhill
