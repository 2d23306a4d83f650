#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// What people judge a model by. Defined as in scikit-learn, edges included, but for R².
namespace downhill {

/// How far predicted numbers are from the true ones. All are NaN where there is no sample.
struct RegressionMetrics {
  double rmse = 0;  ///< the root of the mean squared error: in the unit of the targets
  double mae = 0;   ///< the mean absolute error
  /// The share of the targets' variance that the predictions account for: 1 is all, 0 no more than their mean
  /// does, below 0 less. NaN where all targets are the same, since there is nothing to account for.
  double r2 = 0;
};

/// Both are as long.
RegressionMetrics regressionMetrics(std::span<const float> predictions, std::span<const float> targets);

/// How often each class was taken for which: a row for each true class, in it a count for each predicted one.
/// There are two classes if `outputs` is 1: the second is predicted where the score is above `threshold`.
/// Otherwise the class with the highest output is, the first of several. `counts` is as long as classes *
/// classes; targets are classes, from 0.
void countClasses(std::span<const float> predictions, std::size_t outputs, float threshold,
                  std::span<const float> targets, std::span<std::uint32_t> counts);

/// Of two classes, precision, recall and F1 are those of the second, "yes"; of more, the mean over the
/// classes that there are among targets or predictions.
struct ClassificationMetrics {
  double accuracy = 0;   ///< the share of samples whose class was found; NaN where there is no sample
  double precision = 0;  ///< how much of what was said to be of the class is; 0 where nothing was said to be
  double recall = 0;     ///< how much of the class was found; 0 where there is nothing to find
  double f1 = 0;         ///< their harmonic mean; 0 where neither is more
};

ClassificationMetrics classificationMetrics(std::span<const std::uint32_t> counts, std::size_t classes);

}  // namespace downhill
