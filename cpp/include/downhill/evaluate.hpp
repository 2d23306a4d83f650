#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "downhill/problem.hpp"
#include "downhill/spec.hpp"

namespace downhill {

/// How the losses of single examples become one value; `kNone` keeps them apart.
enum class Reduction : std::uint8_t { kMean = 0, kSum = 1, kNone = 2 };

template <class Scalar>
struct Inputs {
  std::span<const Scalar> predictions;
  std::span<const Scalar> targets;
  std::span<const Scalar> parameters;  ///< one for each of the spec, in its order
};

/// Where results go; an empty span is a result that nobody asked for. Each must be as long as the inputs.
template <class Scalar>
struct Outputs {
  std::span<Scalar> values;    ///< the loss of every example: written by Reduction::kNone alone
  std::span<Scalar> gradient;  ///< of the mean or the sum; of every example's own loss by Reduction::kNone
};

struct Outcome {
  Problem problem;
  double value = 0;  ///< the mean or the sum, added up in double; 0 for Reduction::kNone
};

/// The specs in the order of losses.hpp. A loss's place in it is the loss's handle.
std::span<const Spec* const> specs();

/// Evaluates a loss, for float and for double. Inputs are checked, nothing is allocated, and the same inputs
/// give the same bits on every machine. After a problem the outputs are unspecified.
template <class Scalar>
Outcome evaluate(std::size_t loss, const Inputs<Scalar>& inputs, Reduction reduction,
                 const Outputs<Scalar>& outputs = {});

}  // namespace downhill
