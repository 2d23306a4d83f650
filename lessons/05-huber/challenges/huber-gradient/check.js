const moves = { vector: { min: -10, max: 10 } };

export default {
  function: 'huberGradient',
  arguments: { predictions: moves, actuals: moves, delta: { number: { min: 0.1, max: 6 } } },
  expected: (engine, predictions, actuals, delta) =>
    engine.evaluate('huber', { predictions, targets: actuals }, { delta }).gradient,
  examples: [
    { name: 'The five days of the share', input: [[0.5, -0.5, 1, 0, 0.5], [1, -1, 0.5, 0.5, -8], 1] },
    { name: 'The five days with a delta of 2', input: [[0.5, -0.5, 1, 0, 0.5], [1, -1, 0.5, 0.5, -8], 2] },
  ],
  edges: [
    { name: 'One small error', input: [[3], [2], 2] },
    { name: 'One large error', input: [[10], [0], 2] },
    { name: 'One large error below the target', input: [[0], [10], 2] },
    { name: 'An error of exactly delta', input: [[5], [2], 3] },
    { name: 'A perfect prediction', input: [[4], [4], 1] },
    { name: 'A delta larger than every error', input: [[1, -2, 3], [0, 0, 0], 100] },
    { name: 'A tiny delta', input: [[1, -2, 3], [0, 0, 0], 0.001] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    { law: 'order', of: ['predictions', 'actuals'], follows: true },
    'zeroAtTarget',
    'shift',
    { law: 'scaling', of: ['predictions', 'actuals', 'delta'], degree: 1 },
    {
      law: 'gradient',
      of: (engine, predictions, actuals, delta) => engine.value('huber', { predictions, targets: actuals }, { delta }),
    },
    {
      name: 'Nothing pulls harder than delta, divided by how many there are',
      holds: ([gradient], [[predictions, , delta]]) =>
        gradient.every((pull) => Math.abs(pull) <= (delta / predictions.length) * (1 + 1e-9)) ||
        'An entry is larger than delta divided by the number of examples.',
    },
  ],
  tolerance: 1e-9,
  train: {
    loss: 'huber',
    parameters: { delta: 1 },
    gradient: 'huberGradient',
    dataset: 'line',
    data: { outliers: 0.15 },
    learningRate: 0.1,
    steps: 100,
  },
};
