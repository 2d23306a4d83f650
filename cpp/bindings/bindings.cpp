#include <emscripten.h>
#include <emscripten/bind.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <type_traits>

#include "array.hpp"
#include "downhill/evaluate.hpp"

/// What JavaScript sees: memory to keep arrays in, and one call that evaluates what a form in memory says.
/// Forms and arrays are kept, so that a call carries one integer.
namespace {

using downhill::Outcome;
using downhill::Prepared;
using downhill::Reduction;

/// JavaScript fills it in (web/src/engine/form.ts), but for what the call leaves behind and what C++ keeps.
struct Form {
  std::array<Array, downhill::kRoles.size()> inputs;
  Array weights;
  Array classWeights;
  Array values;
  Array gradient;
  std::uint32_t width;
  std::uint32_t steps;
  std::uint32_t loss;
  std::uint32_t reduction;
  std::uint32_t parameterCount;
  // What the call leaves behind.
  double value;
  double argument;
  double index;
  std::array<double, downhill::Few<downhill::Parameter>::kCapacity> parameters;
  // What is known of the call beforehand: of one of them.
  Prepared<double> doubles;
  Prepared<float> floats;
};

template <class T>
Prepared<T>& preparedIn(Form& form) {
  if constexpr (std::is_same_v<T, float>) {
    return form.floats;
  } else {
    return form.doubles;
  }
}

int leave(Form& form, const Outcome& outcome) {
  form.value = outcome.value;
  if (outcome.problem) {
    form.argument = static_cast<double>(outcome.problem.argument);
    form.index = static_cast<double>(outcome.problem.index);
  }
  return static_cast<int>(outcome.problem.code);
}

template <class T>
int prepare(Form& form) {
  std::array<T, std::tuple_size_v<decltype(form.parameters)>> parameters{};
  for (std::size_t i = 0; i < form.parameterCount; ++i) parameters[i] = static_cast<T>(form.parameters[i]);

  downhill::Inputs<T> inputs{.parameters = std::span<const T>(parameters.data(), form.parameterCount),
                             .width = form.width,
                             .steps = form.steps,
                             .weights = form.weights.of<const T>(),
                             .classWeights = form.classWeights.of<const T>()};
  for (std::size_t role = 0; role < form.inputs.size(); ++role) {
    inputs.arrays[role] = form.inputs[role].of<const T>();
  }
  const auto reduction = static_cast<Reduction>(form.reduction);
  return leave(form, {downhill::prepare<T>(form.loss, inputs, reduction, preparedIn<T>(form))});
}

template <class T>
int evaluate(Form& form) {
  return leave(form,
               downhill::evaluate<T>(preparedIn<T>(form), {form.values.of<T>(), form.gradient.of<T>()}));
}

/// An address, or 0 where there is no room: malloc says so, `new` would end the program.
std::uintptr_t allocate(std::size_t bytes) { return reinterpret_cast<std::uintptr_t>(std::malloc(bytes)); }
void release(std::uintptr_t address) { std::free(reinterpret_cast<void*>(address)); }
std::size_t formBytes() { return sizeof(Form); }

template <class T>
int prepareAt(std::uintptr_t form) {
  return prepare<T>(*reinterpret_cast<Form*>(form));
}

template <class T>
int evaluateAt(std::uintptr_t form) {
  return evaluate<T>(*reinterpret_cast<Form*>(form));
}

template <class T>
int evaluateOnce(std::uintptr_t form) {
  const int problem = prepareAt<T>(form);
  return problem ? problem : evaluateAt<T>(form);
}

}  // namespace

EMSCRIPTEN_BINDINGS(downhill) {
  emscripten::function("allocate", &allocate);
  emscripten::function("release", &release);
  emscripten::function("formBytes", &formBytes);
  emscripten::function("evaluateDoubles", &evaluateOnce<double>);
  emscripten::function("evaluateFloats", &evaluateOnce<float>);
  emscripten::function("prepareDoubles", &prepareAt<double>);
  emscripten::function("prepareFloats", &prepareAt<float>);
}

// The evaluation of what was prepared, as the wasm's own functions: where a page forbids code that is made at
// run time, Embind's way costs more than a small loss does. Of no form it does nothing, for those who would
// have the function in place before they need it.
extern "C" {
EMSCRIPTEN_KEEPALIVE int downhill_evaluate_doubles(std::uintptr_t form) {
  return form ? evaluateAt<double>(form) : 0;
}
EMSCRIPTEN_KEEPALIVE int downhill_evaluate_floats(std::uintptr_t form) {
  return form ? evaluateAt<float>(form) : 0;
}
}
