export default {
  function: 'binaryCrossEntropy',
  arguments: { predictions: { probabilities: { ends: true } }, actuals: { labels: { of: [0, 1] } } },
  expected: (engine, predictions, actuals) => engine.value('bce', { predictions, targets: actuals }),
  examples: [
    {
      name: 'Four emails',
      input: [
        [0.9, 0.1, 0.8, 0.3],
        [1, 0, 1, 0],
      ],
    },
    { name: 'Sure and right', input: [[0.95], [1]] },
    { name: 'Sure and wrong', input: [[0.05], [1]] },
  ],
  edges: [
    {
      name: 'Undecided',
      input: [
        [0.5, 0.5],
        [1, 0],
      ],
    },
    { name: 'An email that is no spam', input: [[0.2], [0]] },
    { name: 'Certain of no, and wrong', input: [[0], [1]] },
    { name: 'Certain of yes, and wrong', input: [[1], [0]] },
    {
      name: 'Certain and right',
      input: [
        [0, 1],
        [0, 1],
      ],
    },
    { name: 'Very sure and wrong', input: [[1e-9], [1]] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    'neverNegative',
    { law: 'finite', at: [0, 1] },
    {
      name: 'Asking the opposite question costs the same',
      // At the ends a computer keeps other digits near 1 than near 0.
      derive: (predictions, actuals) =>
        predictions.every((p) => p > 0 && p < 1) ? [[predictions.map((p) => 1 - p), actuals.map((y) => 1 - y)]] : null,
      holds: ([before, after], _, { same }) =>
        same(before, after) || 'With 1 − p for every probability and yes and no swapped, the answer changed.',
    },
  ],
  tolerance: 1e-9,
  train: { loss: 'bce', dataset: 'moons', learningRate: 1, steps: 100 },
};
