#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>

#include "downhill/evaluate.hpp"

/// What JavaScript sees: arrays that live in wasm memory, and one call that evaluates them. JavaScript writes
/// into kept views and reads out of them, so that a call carries nothing but integers.
namespace {

using downhill::Outcome;
using downhill::Reduction;

/// The arrays of one evaluation, each with room for `capacity` doubles (or as many floats).
enum class Slot : std::size_t { kPredictions, kTargets, kValues, kGradient };
constexpr std::size_t kSlots = 4;
constexpr std::size_t kMaxCapacity = SIZE_MAX / (kSlots * sizeof(double));

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

struct Workspace {
  // By malloc, which says so when there is no room; `new` would end the program, exceptions being off.
  std::unique_ptr<double[], Free> memory;
  std::size_t capacity = 0;
};

/// What the last call left behind, as one row of numbers.
struct Result {
  double value;
  double argument;
  double index;
};

Workspace workspace;
Result result;
double parameters[downhill::Few<downhill::Parameter>::kCapacity];

/// Makes room for arrays of `capacity`; the views from before are void afterwards. False if memory is too
/// small: then there is no room at all, until a smaller capacity is asked for.
bool reserve(std::size_t capacity) {
  workspace = {};
  if (capacity > kMaxCapacity) return false;
  workspace.memory.reset(static_cast<double*>(std::malloc(kSlots * capacity * sizeof(double))));
  if (!workspace.memory) return false;
  workspace.capacity = capacity;
  return true;
}

template <class T>
std::span<T> slot(Slot which, std::size_t length) {
  double* start = workspace.memory.get() + static_cast<std::size_t>(which) * workspace.capacity;
  return {reinterpret_cast<T*>(start), length};
}

template <class T>
emscripten::val view(std::size_t which) {
  return emscripten::val(
      emscripten::typed_memory_view(workspace.capacity, slot<T>(static_cast<Slot>(which), 0).data()));
}

emscripten::val parameterView() {
  return emscripten::val(emscripten::typed_memory_view(std::size(parameters), parameters));
}

emscripten::val resultView() { return emscripten::val(emscripten::typed_memory_view(3, &result.value)); }

template <class T>
int evaluate(std::size_t loss, std::size_t predictions, std::size_t targets, std::size_t parameterCount,
             int reduction, bool wantsGradient) {
  T converted[std::size(parameters)];
  for (std::size_t i = 0; i < parameterCount; ++i) converted[i] = static_cast<T>(parameters[i]);

  const auto how = static_cast<Reduction>(reduction);
  const Outcome outcome = downhill::evaluate<T>(
      loss,
      {slot<const T>(Slot::kPredictions, predictions), slot<const T>(Slot::kTargets, targets),
       std::span<const T>(converted, parameterCount)},
      how,
      {slot<T>(Slot::kValues, how == Reduction::kNone ? predictions : 0),
       slot<T>(Slot::kGradient, wantsGradient ? predictions : 0)});
  result = {outcome.value, static_cast<double>(outcome.problem.argument),
            static_cast<double>(outcome.problem.index)};
  return static_cast<int>(outcome.problem.code);
}

}  // namespace

EMSCRIPTEN_BINDINGS(downhill) {
  emscripten::function("reserve", &reserve);
  emscripten::function("doubles", &view<double>);
  emscripten::function("floats", &view<float>);
  emscripten::function("parameters", &parameterView);
  emscripten::function("result", &resultView);
  emscripten::function("evaluateDoubles", &evaluate<double>);
  emscripten::function("evaluateFloats", &evaluate<float>);
}
