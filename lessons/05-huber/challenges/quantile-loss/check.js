const minutes = { vector: { min: 0, max: 60 } };

export default {
  function: 'quantileLoss',
  arguments: { predictions: minutes, actuals: minutes, quantile: { number: { min: 0.05, max: 0.95 } } },
  expected: (engine, predictions, actuals, quantile) =>
    engine.value('quantile', { predictions, targets: actuals }, { quantile }),
  examples: [
    { name: 'A late trip and an early one', input: [[30, 30], [45, 20], 0.9] },
    {
      name: 'One promise for ten trips',
      input: [[31, 31, 31, 31, 31, 31, 31, 31, 31, 31], [18, 20, 21, 22, 23, 25, 26, 28, 31, 45], 0.9],
    },
  ],
  edges: [
    { name: 'Too low, with a high quantile', input: [[0], [10], 0.9] },
    { name: 'Too high, with a high quantile', input: [[10], [0], 0.9] },
    { name: 'Too low, with a low quantile', input: [[0], [10], 0.1] },
    { name: 'A quantile of one half', input: [[3, 8], [5, 2], 0.5] },
    { name: 'A perfect prediction', input: [[7], [7], 0.8] },
    { name: 'Numbers below zero', input: [[-5, -1], [-8, 2], 0.25] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    'zeroAtTarget',
    'neverNegative',
    'shift',
    'scaling',
    {
      name: 'Too low at q costs as much as too high at 1 − q',
      derive: (predictions, actuals, quantile) => [[actuals, predictions, 1 - quantile]],
      holds: ([before, after], _, { same }) =>
        same(before, after) || 'With the lists swapped and 1 − quantile in the place of quantile, the answer changed.',
    },
  ],
  tolerance: 1e-9,
  train: {
    loss: 'quantile',
    parameters: { quantile: 0.9 },
    dataset: 'line',
    data: { outliers: 0, noise: 1 },
    learningRate: 0.1,
    steps: 120,
  },
};
