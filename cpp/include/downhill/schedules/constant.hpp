#pragma once

#include "downhill/schedule.hpp"

namespace downhill {

struct ConstantRate {
  static constexpr Part spec{
      .id = "constant",
      .title = "Constant",
      .summary = "The learning rate stays as it is.",
      .formula = R"(\eta_t = \eta)",
  };

  static double factor(std::uint64_t /*step*/, const double* /*parameters*/) { return 1; }
};

}  // namespace downhill
