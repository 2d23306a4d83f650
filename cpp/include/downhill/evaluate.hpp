#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "downhill/batch.hpp"
#include "downhill/problem.hpp"
#include "downhill/spec.hpp"

namespace downhill {

/// How the losses of single samples become one value; `kNone` keeps them apart. The mean is that of the
/// weights, if there are any: the weighted losses added up, over the weights added up.
enum class Reduction : std::uint8_t { kMean = 0, kSum = 1, kNone = 2 };

/// The samples. Rows lie one behind the other.
template <class Scalar>
struct Inputs {
  std::array<std::span<const Scalar>, kRoles.size()> arrays{};  ///< by role; empty where the loss has none
  std::span<const Scalar> parameters{};                         ///< one for each of the spec, in its order
  std::size_t width = 1;                                        ///< how many classes or dims there are
  std::size_t steps = 1;                                        ///< that a sample goes on for
  std::span<const Scalar> weights{};       ///< one a sample; empty where all weigh the same
  std::span<const Scalar> classWeights{};  ///< one a class; empty where all weigh the same

  std::span<const Scalar>& operator[](Role role) { return arrays[static_cast<std::size_t>(role)]; }
  const std::span<const Scalar>& operator[](Role role) const {
    return arrays[static_cast<std::size_t>(role)];
  }
};

/// Where results go; an empty span is a result that nobody asked for.
template <class Scalar>
struct Outputs {
  std::span<Scalar> values;    ///< as many as samples, each one's loss: written by Reduction::kNone alone
  std::span<Scalar> gradient;  ///< as long as the predictions; by Reduction::kNone of each sample's own loss
};

struct Outcome {
  Problem problem;
  double value = 0;  ///< the mean or the sum, added up in double; 0 for Reduction::kNone
};

/// The specs in the order of losses.hpp. A loss's place in it is the loss's handle.
std::span<const Spec* const> specs();

/// The specs of losses that are sums of others and have no kernel: whoever calls adds up.
std::span<const Spec* const> composites();

struct Rules;
template <class T>
struct Kernels;

/// A loss and where its arrays lie, with everything checked that can be without looking into them.
template <class Scalar>
struct Prepared {
  const Rules* rules = nullptr;
  const Kernels<Scalar>* kernels = nullptr;
  Inputs<Scalar> inputs;  ///< but for the parameters, which lie in the batch
  Reduction reduction = Reduction::kMean;
  Batch<Scalar> batch;
  std::size_t room = 0;  ///< how many numbers the kernel works in
  double divisor = 0;    ///< of the sum of the losses, where weights have no say
  bool isPlain = false;  ///< nothing need be looked at before the kernel, which looks at its inputs itself
};

/// For losses that are evaluated again and again, with other numbers in the same arrays.
template <class Scalar>
Problem prepare(std::size_t loss, const Inputs<Scalar>& inputs, Reduction reduction,
                Prepared<Scalar>& prepared);

/// Inputs are checked, nothing is allocated but by rows longer than any before, and the same inputs give the
/// same bits on every machine. After a problem the outputs are unspecified.
template <class Scalar>
Outcome evaluate(Prepared<Scalar>& prepared, const Outputs<Scalar>& outputs = {});

/// Evaluates a loss once, for float and for double.
template <class Scalar>
Outcome evaluate(std::size_t loss, const Inputs<Scalar>& inputs, Reduction reduction,
                 const Outputs<Scalar>& outputs = {}) {
  Prepared<Scalar> prepared;
  if (const Problem problem = prepare(loss, inputs, reduction, prepared)) return {problem};
  return evaluate(prepared, outputs);
}

}  // namespace downhill
