#include "activation_loops.hpp"

#include <array>

#include "columns.hpp"
#include "downhill/activations.hpp"

namespace downhill {
namespace {

using V = FloatLanes;

template <Activation A>
struct Loops {
  static void values(const float* in, float* out, std::size_t count) {
    for (std::size_t i = 0; i < count; i += V::kCount) A::value(V::load(in + i)).store(out + i);
  }
  static void slopes(const float* at, float* slopes, std::size_t count) {
    for (std::size_t i = 0; i < count; i += V::kCount) {
      (V::load(slopes + i) * A::slope(V::load(at + i))).store(slopes + i);
    }
  }
};

template <Activation... Each>
constexpr std::array<ActivationLoops, sizeof...(Each)> tabulate(PartList<Each...> /*list*/) {
  return {ActivationLoops{Loops<Each>::values, Loops<Each>::slopes, Each::kSlopeAtInput, Each::kOneSided}...};
}

constexpr auto kLoops = tabulate(Activations{});

}  // namespace

const ActivationLoops& activationLoops(std::size_t activation) { return kLoops[activation]; }

}  // namespace downhill
