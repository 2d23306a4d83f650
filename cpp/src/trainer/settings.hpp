#pragma once

#include "downhill/trainer.hpp"
#include "rules.hpp"
#include "sample_set.hpp"

namespace downhill {

/// How long the rows of samples are. `rules` are those of the loss, null for one from outside.
Widths widthsOf(const Architecture& model, const Rules* rules);

// What is wrong with settings, if anything.
Problem checkLossParameters(std::span<const float> parameters, const Rules& rules);
Problem checkPace(const Choice& optimizer, double learningRate, const Choice& schedule);

/// What is wrong with what a trainer is given, if anything: the first fault in reading order.
Problem checkTraining(const TrainerSettings& settings, const Rules* rules, const Samples& train,
                      const Samples& validation);

}  // namespace downhill
