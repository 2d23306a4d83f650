#pragma once

#include "downhill/schedule.hpp"
#include "downhill/schedules/constant.hpp"
#include "downhill/schedules/cosine.hpp"
#include "downhill/schedules/step.hpp"
#include "downhill/schedules/warm-up.hpp"

namespace downhill {

/// THE list: a schedule is one header, and one line here.
using Schedules = PartList<ConstantRate, StepDecay, CosineDecay, WarmUp>;

}  // namespace downhill
