#include <emscripten/bind.h>

#include <array>
#include <cstddef>
#include <cstdint>

#include "array.hpp"
#include "downhill/generate.hpp"
#include "downhill/split.hpp"
#include "downhill/surface.hpp"

/// Data sets, and what is worked out of data without a trainer, as JavaScript sees them.
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

/// JavaScript fills it in (web/src/engine/trainer/line.ts), except for the last two.
struct SurfaceForm {
  Array parameters;
  Array features;
  Array targets;
  Array heights;
  std::uint32_t loss;
  std::uint32_t size;
  std::array<double, 4> ends;  ///< of w, of b
  double argument;
  double index;
};

int lineSurface(std::uintptr_t address) {
  auto& form = *reinterpret_cast<SurfaceForm*>(address);
  const auto [wFrom, wTo, bFrom, bTo] = form.ends;
  const downhill::Problem problem =
      downhill::surface({.loss = form.loss,
                         .parameters = form.parameters.of<const float>(),
                         .features = form.features.of<const float>(),
                         .targets = form.targets.of<const float>()},
                        {wFrom, wTo}, {bFrom, bTo}, form.size, form.heights.of<float>());
  form.argument = static_cast<double>(problem.argument);
  form.index = static_cast<double>(problem.index);
  return static_cast<int>(problem.code);
}

/// How many samples are put aside; which, stands in `aside`.
std::size_t split(std::uint32_t targets, std::uint32_t samples, std::uint32_t classes, double share,
                  std::uint32_t seed, std::uint32_t aside) {
  return downhill::split(Array{targets, samples}.of<const float>(), classes, share, seed,
                         Array{aside, samples}.of<std::uint8_t>());
}

}  // namespace

EMSCRIPTEN_BINDINGS(data) {
  emscripten::function("generateSamples", &generate);
  emscripten::function("splitSamples", &split);
  emscripten::function("lineSurface", &lineSurface);
}
