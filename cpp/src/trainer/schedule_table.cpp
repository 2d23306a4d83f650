#include "schedule_table.hpp"

#include <array>

#include "downhill/schedules.hpp"

namespace downhill {
namespace {

using Factor = double (*)(std::uint64_t step, const double* parameters);

template <Schedule... Each>
constexpr std::array<Factor, sizeof...(Each)> tabulate(PartList<Each...> /*list*/) {
  return {Each::factor...};
}

constexpr auto kFactors = tabulate(Schedules{});

}  // namespace

double scheduled(const Choice& schedule, std::uint64_t step) {
  return kFactors[schedule.part](step, schedule.parameters.data());
}

}  // namespace downhill
