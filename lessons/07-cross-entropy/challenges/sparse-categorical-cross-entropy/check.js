export default {
  function: 'sparseCategoricalCrossEntropy',
  arguments: {
    scores: { rows: { of: { vector: { min: -6, max: 6, special: [0, 1000, -1000] } } } },
    labels: { classes: {} },
  },
  expected: (engine, scores, labels) =>
    engine.value('sparse-cross-entropy', { predictions: scores.flat(), targets: labels, classes: scores[0].length }),
  examples: [
    { name: 'One cat', input: [[[2, 1, 0]], [0]] },
    {
      name: 'A cat, a dog and a bird',
      input: [
        [
          [2, 1, 0],
          [0.5, 2.5, 0],
          [1.5, 1, -1],
        ],
        [0, 1, 2],
      ],
    },
    { name: 'No idea among four', input: [[[0, 0, 0, 0]], [2]] },
  ],
  edges: [
    { name: 'Two classes', input: [[[1, -1]], [1]] },
    { name: 'Scores of a thousand', input: [[[1000, 999, 998]], [0]] },
    { name: 'Scores far below 0', input: [[[-1000, -1001, -1002]], [0]] },
    { name: 'Certain and wrong', input: [[[1000, 0, -1000]], [2]] },
    { name: 'Certain and right', input: [[[1000, 0, -1000]], [0]] },
  ],
  generated: { count: 200, longest: 8, columns: [2, 5] },
  laws: [
    'order',
    'neverNegative',
    { law: 'shift', of: ['scores'] },
    { law: 'finite', of: ['scores'] },
    {
      name: 'A higher score for the true class never costs more',
      derive: (scores, labels) => [[scores.map((row, i) => row.with(labels[i], row[labels[i]] + 1)), labels]],
      holds: ([before, after]) =>
        after <= before + 1e-9 || 'The score of every true class was raised by 1, and the loss rose.',
    },
  ],
  tolerance: 1e-9,
};
