#include "optimizer_loops.hpp"

#include <array>

#include "columns.hpp"
#include "downhill/optimizers.hpp"

namespace downhill {
namespace {

using V = FloatLanes;

template <std::size_t count>
Moments<count> momentsAt(const float* from, std::size_t apart) {
  if constexpr (count == 0) {
    return {};
  } else if constexpr (count == 1) {
    return {V::load(from)};
  } else {
    return {V::load(from), V::load(from + apart)};
  }
}

template <Optimizer O>
void run(const Update& update, float* weights, const float* gradient, std::size_t count) {
  const O rule(update);
  for (std::size_t i = 0; i < count; i += V::kCount) {
    float* const at = weights + count + i;
    auto moments = momentsAt<O::kMoments>(at, count);
    rule(V::load(weights + i), V::load(gradient + i), moments).store(weights + i);
    for (std::size_t m = 0; m < O::kMoments; ++m) moments[m].store(at + m * count);
  }
}

template <Optimizer... Each>
constexpr std::array<OptimizerLoop, sizeof...(Each)> tabulate(PartList<Each...> /*list*/) {
  return {OptimizerLoop{run<Each>, Each::kMoments}...};
}

constexpr auto kLoops = tabulate(Optimizers{});

}  // namespace

const OptimizerLoop& optimizerLoop(std::size_t optimizer) { return kLoops[optimizer]; }

}  // namespace downhill
