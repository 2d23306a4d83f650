export default {
  function: 'focalLoss',
  arguments: {
    predictions: { probabilities: {} },
    actuals: { labels: { of: [0, 1] } },
    gamma: { number: { min: 0, max: 5, special: [0, 2] } },
    alpha: { number: { min: 0.05, max: 0.95, special: [0.25, 0.5] } },
  },
  expected: (engine, predictions, actuals, gamma, alpha) =>
    engine.value('focal', { predictions, targets: actuals }, { gamma, alpha }),
  examples: [
    { name: 'An easy positive', input: [[0.9], [1], 2, 0.25] },
    { name: 'A hard positive', input: [[0.1], [1], 2, 0.25] },
    { name: 'Both kinds', input: [[0.9, 0.3, 0.2], [1, 1, 0], 2, 0.25] },
  ],
  edges: [
    { name: 'Gamma 0: weighted cross-entropy', input: [[0.8, 0.3], [1, 0], 0, 0.25] },
    { name: 'Alpha a half: both classes alike', input: [[0.8, 0.2], [1, 0], 2, 0.5] },
    { name: 'Sure and wrong', input: [[0.001, 0.999], [1, 0], 2, 0.25] },
    { name: 'Sure and right', input: [[0.999, 0.001], [1, 0], 2, 0.25] },
    { name: 'A gamma that is no whole number', input: [[0.6], [0], 1.5, 0.75] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'neverNegative',
    'order',
    {
      name: 'More focus never costs more',
      derive: (predictions, actuals, gamma, alpha) => [[predictions, actuals, gamma + 1, alpha]],
      holds: ([before, after]) => after <= before + 1e-12 || 'With gamma raised by 1 the loss grew.',
    },
  ],
  tolerance: 1e-9,
  train: {
    loss: 'focal',
    parameters: { gamma: 2, alpha: 0.75 },
    dataset: 'imbalanced-blobs',
    data: { rare: 0.1, samples: 60 },
    learningRate: 2,
    steps: 100,
  },
};
