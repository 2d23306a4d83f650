#include "run.hpp"

#include <algorithm>
#include <cmath>

#include "domain.hpp"
#include "room.hpp"
#include "validate.hpp"

namespace downhill {
namespace {

template <class T>
Batch<T> batchOf(const Rules& rules, const Inputs<T>& inputs, const Layout& layout) {
  Batch<T> batch;
  for (std::size_t role = 0; role < kRoles.size(); ++role) batch.inputs[role] = inputs.arrays[role].data();
  std::copy(inputs.parameters.begin(), inputs.parameters.end(), batch.parameters.begin());
  if (!inputs.weights.empty()) batch.weights = inputs.weights.data();
  if (!inputs.classWeights.empty()) batch.classWeights = inputs.classWeights.data();
  batch.count = layout.samples;
  batch.lengths = layout.lengths;
  batch.width = rules.hasRows ? inputs.width : 1;
  batch.steps = rules.hasSteps ? inputs.steps : 1;
  return batch;
}

/// Whether the kernel may run on what lies in the arrays: nothing is used as an index or to divide by that
/// was not looked at. The rest, most kernels look at as they go.
template <class T>
bool isPlain(const Prepared<T>& prepared) {
  const Batch<T>& batch = prepared.batch;
  const Domain& domain = (*prepared.rules)[Role::kTargets].domain;
  return prepared.kernels->watches && !batch.weights && !batch.classWeights && !domain.isClass;
}

/// The same for labels of classes that were looked at, and nothing else that need be.
template <class T>
bool areLabelsFine(const Prepared<T>& prepared) {
  const Batch<T>& batch = prepared.batch;
  const Domain& domain = (*prepared.rules)[Role::kTargets].domain;
  return prepared.kernels->watches && !batch.weights && !batch.classWeights && !domain.isPadded &&
         !isSuspect(prepared.inputs[Role::kTargets], lookOf(domain), highestOf<T>(domain, batch.width));
}

/// What the mean divides by. A sample whose target is a class weighs as much as its class. `power`: weights
/// count times 2^-power.
template <class T>
double totalWeight(const Rules& rules, const Batch<T>& batch, int power = 0) {
  const T* labels = batch.inputs[static_cast<std::size_t>(Role::kTargets)];
  const bool byClass = batch.classWeights && rules[Role::kTargets].domain.isClass;
  if (!byClass && !batch.weights) return static_cast<double>(batch.count);
  double total = 0;
  for (std::size_t i = 0; i < batch.count; ++i) {
    const double own = std::scalbn(batch.weights ? static_cast<double>(batch.weights[i]) : 1, -power);
    total += byClass ? own * batch.classWeights[static_cast<std::size_t>(labels[i])] : own;
  }
  return total;
}

/// Whether this number and its inverse are ordinary ones in either precision.
bool isOrdinary(double x) { return 1e-30 < x && x < 1e30; }

bool isAllowed(const Rules& rules, double value) {
  return std::isfinite(value) || (rules.infinite && value > 0);
}

template <class T>
Total run(const Prepared<T>& prepared, const Batch<T>& batch, T scale, const Outputs<T>& outputs) {
  const auto at = [](std::span<T> output) { return output.empty() ? nullptr : output.data(); };
  return prepared.kernels->run(batch, scale, at(outputs.values), at(outputs.gradient));
}

template <class T>
Outcome separate(const Prepared<T>& prepared, const Outputs<T>& outputs) {
  if (run(prepared, prepared.batch, T{1}, outputs).suspect) {
    if (const Problem problem = checkNumbers(prepared)) return {problem};
  }
  for (std::size_t i = 0; i < outputs.values.size(); ++i) {
    if (!isAllowed(*prepared.rules, outputs.values[i])) return {{Code::kOverflow, Argument::kValue, i}};
  }
  return {};
}

template <class T>
Outcome together(const Prepared<T>& prepared, const Batch<T>& batch, double divisor,
                 const Outputs<T>& outputs) {
  const Total total = run(prepared, batch, static_cast<T>(1 / divisor), {.gradient = outputs.gradient});
  if (total.suspect) {
    if (const Problem problem = checkNumbers(prepared)) return {problem};
  }
  const double value = total.value / divisor;
  if (!isAllowed(*prepared.rules, value)) return {{Code::kOverflow, Argument::kValue}};
  return {{}, value};
}

/// The mean where weights are so large or small that their sum has no inverse: since only their proportions
/// count, copies of them are brought near to 1.
template <class T>
Outcome meanOfFarWeights(const Prepared<T>& prepared, double divisor, const Outputs<T>& outputs) {
  Batch<T> batch = prepared.batch;
  const double largest = batch.weights ? *std::max_element(batch.weights, batch.weights + batch.count) : 1;
  const int power = std::ilogb(std::isfinite(divisor) ? divisor : largest);
  const std::size_t needed = prepared.room;
  batch.room = static_cast<T*>(roomFor((needed + batch.count) * sizeof(T)));
  if (!batch.room) return {{Code::kMemory}};
  T* const weights = batch.room + needed;
  for (std::size_t i = 0; i < batch.count; ++i) {
    weights[i] =
        static_cast<T>(std::scalbn(batch.weights ? static_cast<double>(batch.weights[i]) : 1, -power));
  }
  const double total = totalWeight(*prepared.rules, batch, power);
  batch.weights = weights;
  return isOrdinary(total) ? together(prepared, batch, total, outputs)
                           : Outcome{{Code::kOverflow, Argument::kValue}};
}

}  // namespace

template <class T>
Problem prepare(const Rules& rules, const Kernels<T>& kernels, const Inputs<T>& inputs, Reduction reduction,
                Prepared<T>& prepared) {
  Layout layout;
  if (const Problem problem = checkForm(rules, inputs, layout)) return problem;
  prepared = {&rules, &kernels, inputs, reduction, batchOf(rules, inputs, layout)};
  prepared.inputs.parameters = {};
  prepared.room = kernels.room(prepared.batch);
  prepared.divisor = reduction == Reduction::kMean ? static_cast<double>(layout.samples) : 1;
  prepared.isPlain = isPlain(prepared);
  return {};
}

template <class T>
Outcome evaluate(Prepared<T>& prepared, const Outputs<T>& outputs) {
  if (!prepared.isPlain && !areLabelsFine(prepared)) {
    if (const Problem problem = checkNumbers(prepared)) return {problem};
  }
  const auto& [rules, kernels, inputs, reduction, batch, room, plainDivisor, plain] = prepared;
  if (room > 0) {
    prepared.batch.room = static_cast<T*>(roomFor(room * sizeof(T)));
    if (!batch.room) return {{Code::kMemory}};
  }
  if (reduction == Reduction::kNone) return separate(prepared, outputs);

  const bool weighs = reduction == Reduction::kMean && (batch.weights || batch.classWeights);
  if (!weighs) return together(prepared, batch, plainDivisor, outputs);

  const double divisor = totalWeight(*rules, batch);
  if (divisor == 0) return {{Code::kWeightless, Argument::kClassWeights}};
  return isOrdinary(divisor) ? together(prepared, batch, divisor, outputs)
                             : meanOfFarWeights(prepared, divisor, outputs);
}

template Problem prepare(const Rules&, const Kernels<float>&, const Inputs<float>&, Reduction,
                         Prepared<float>&);
template Problem prepare(const Rules&, const Kernels<double>&, const Inputs<double>&, Reduction,
                         Prepared<double>&);
template Outcome evaluate(Prepared<float>&, const Outputs<float>&);
template Outcome evaluate(Prepared<double>&, const Outputs<double>&);

}  // namespace downhill
