export default {
  function: 'weightedBinaryCrossEntropy',
  arguments: {
    predictions: { probabilities: {} },
    actuals: { labels: { of: [0, 1] } },
    positiveWeight: { number: { min: 0, max: 100, special: [1, 0] } },
  },
  // The kernel divides by the sum of the weights; here the number of examples counts.
  expected: (engine, predictions, actuals, positiveWeight) => {
    const weights = actuals.map((actual) => (actual === 1 ? positiveWeight : 1));
    if (weights.every((weight) => weight === 0)) return 0;
    return engine.value('bce', { predictions, targets: actuals, weights }, { reduction: 'sum' }) / actuals.length;
  },
  examples: [
    { name: 'A positive and a negative example', input: [[0.9, 0.2], [1, 0], 5] },
    { name: 'One positive among five', input: [[0.1, 0.2, 0.1, 0.3, 0.1], [0, 0, 1, 0, 0], 10] },
  ],
  edges: [
    { name: 'A weight of 1 changes nothing', input: [[0.9, 0.2], [1, 0], 1] },
    { name: 'A weight of 0 leaves the positives out', input: [[0.9, 0.2], [1, 0], 0] },
    { name: 'Only positives', input: [[0.5, 0.25], [1, 1], 3] },
    { name: 'Only negatives', input: [[0.5, 0.25], [0, 0], 3] },
    { name: 'Sure and wrong', input: [[0.001, 0.999], [1, 0], 20] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'neverNegative',
    'order',
    {
      name: 'Each positive counts as often as its weight says',
      derive: (predictions, actuals) => [
        [predictions, actuals, 0],
        [predictions, actuals, 1],
        [predictions, actuals, 2],
      ],
      holds: ([, none, one, two], _inputs, { same }) =>
        same(two - one, one - none) || 'From weight 0 to 1 the answer grew by another amount than from 1 to 2.',
    },
  ],
  tolerance: 1e-9,
};
