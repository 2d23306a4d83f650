#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>

#include "downhill/evaluate.hpp"

/// What JavaScript sees: memory that it writes arrays into, a form that says where they are, and one call
/// that evaluates them. All of it is kept, so that a call carries nothing but integers.
namespace {

using downhill::Outcome;
using downhill::Reduction;

struct Array {
  std::uint32_t address;
  std::uint32_t length;

  template <class T>
  [[nodiscard]] std::span<T> of() const {
    return {reinterpret_cast<T*>(static_cast<std::uintptr_t>(address)), length};
  }
};

/// What JavaScript fills in before a call. An array of length 0 is none.
struct Form {
  std::array<Array, downhill::kRoles.size()> inputs;
  Array weights;
  Array classWeights;
  Array values;
  Array gradient;
  std::uint32_t width;
};
constexpr std::size_t kFormNumbers = sizeof(Form) / sizeof(std::uint32_t);

/// What the last call left behind, as one row of numbers.
struct Result {
  double value;
  double argument;
  double index;
};

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

struct Memory {
  // By malloc, which says so when there is no room; `new` would end the program, exceptions being off.
  std::unique_ptr<double[], Free> doubles;
  std::size_t count = 0;
};

Memory memory;
Form form;
Result result;
std::array<double, downhill::Few<downhill::Parameter>::kCapacity> parameters;

/// Makes room for so many doubles; the views from before are void afterwards. False if memory is too small:
/// then there is no room at all, until less is asked for.
bool reserve(std::size_t count) {
  memory = {};
  if (count > SIZE_MAX / sizeof(double)) return false;
  memory.doubles.reset(static_cast<double*>(std::malloc(count * sizeof(double))));
  if (!memory.doubles) return false;
  memory.count = count;
  return true;
}

template <class T>
emscripten::val view() {
  return emscripten::val(emscripten::typed_memory_view(memory.count * sizeof(double) / sizeof(T),
                                                       reinterpret_cast<T*>(memory.doubles.get())));
}

emscripten::val formView() {
  return emscripten::val(
      emscripten::typed_memory_view(kFormNumbers, reinterpret_cast<std::uint32_t*>(&form)));
}

emscripten::val parameterView() {
  return emscripten::val(emscripten::typed_memory_view(parameters.size(), parameters.data()));
}

emscripten::val resultView() { return emscripten::val(emscripten::typed_memory_view(3, &result.value)); }

template <class T>
int evaluate(std::size_t loss, std::size_t parameterCount, int reduction) {
  std::array<T, parameters.size()> converted{};
  for (std::size_t i = 0; i < parameterCount; ++i) converted[i] = static_cast<T>(parameters[i]);

  downhill::Inputs<T> inputs{.parameters = std::span<const T>(converted.data(), parameterCount),
                             .width = form.width,
                             .weights = form.weights.of<const T>(),
                             .classWeights = form.classWeights.of<const T>()};
  for (std::size_t role = 0; role < form.inputs.size(); ++role) {
    inputs.arrays[role] = form.inputs[role].of<const T>();
  }
  const Outcome outcome = downhill::evaluate<T>(loss, inputs, static_cast<Reduction>(reduction),
                                                {form.values.of<T>(), form.gradient.of<T>()});
  result = {outcome.value, static_cast<double>(outcome.problem.argument),
            static_cast<double>(outcome.problem.index)};
  return static_cast<int>(outcome.problem.code);
}

}  // namespace

EMSCRIPTEN_BINDINGS(downhill) {
  emscripten::function("reserve", &reserve);
  emscripten::function("doubles", &view<double>);
  emscripten::function("floats", &view<float>);
  emscripten::function("form", &formView);
  emscripten::function("parameters", &parameterView);
  emscripten::function("result", &resultView);
  emscripten::function("evaluateDoubles", &evaluate<double>);
  emscripten::function("evaluateFloats", &evaluate<float>);
}
