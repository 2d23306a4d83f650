#pragma once

#include "downhill/loss.hpp"

namespace downhill {

/// A sum of losses that the caller chooses: only its words are here, whoever calls adds up.
struct MultiTask {
  static constexpr Spec spec{
      .id = "multi-task",
      .title = "Multi-task sum",
      .family = Family::kComposite,
      .task = Task::kComposite,
      .summary = "Several losses at once, each with a weight: one number to go down on for all of them.",
      .use =
          "When one model answers several questions, and what it learns for one helps with the others. Weigh "
          "the losses so that none drowns the rest: they come in units of their own.",
      .avoid =
          "When the tasks pull against each other: then no choice of weights is good for all, and a model "
          "for "
          "each may be better.",
      .formula = R"(\sum_i w_i\, L_i(\hat{y}_i, y_i))",
      .derivative = R"(\Bigl(w_1 \nabla L_1,\ \ w_2 \nabla L_2,\ \ \dots\Bigr))",
      .relatives = {"detector", "mse", "cross-entropy"},
      .names = {},
      .references = {{"R. Caruana: Multitask Learning (1997)", "https://doi.org/10.1023/A:1007379606734"},
                     {"A. Kendall, Y. Gal, R. Cipolla: Multi-Task Learning Using Uncertainty to Weigh Losses "
                      "(2018)",
                      "https://arxiv.org/abs/1705.07115"}},
  };
};

}  // namespace downhill
