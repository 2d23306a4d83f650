#include <emscripten/bind.h>

#include <cstddef>
#include <cstdint>

#include "array.hpp"
#include "downhill/generate.hpp"

/// Data sets, as JavaScript sees them.
namespace {

int generate(std::uint32_t dataset, std::uint32_t seed, std::uint32_t parameters,
             std::uint32_t parameterCount, std::uint32_t features, std::uint32_t featureCount,
             std::uint32_t targets, std::uint32_t samples) {
  const Array given{parameters, parameterCount};
  const Array x{features, featureCount};
  const Array y{targets, samples};
  const downhill::Problem problem =
      downhill::generate(dataset, seed, given.of<const double>(), x.of<float>(), y.of<float>());
  return static_cast<int>(problem.code);
}

}  // namespace

EMSCRIPTEN_BINDINGS(data) {
  emscripten::function("generateSamples", &generate);
}
