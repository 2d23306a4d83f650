const rows = { rows: { of: { distribution: { zeros: true } } } };

export default {
  function: 'categoricalCrossEntropy',
  arguments: { predictions: rows, actuals: rows },
  // The softmax of the logarithms of probabilities is those probabilities again.
  expected: (engine, predictions, actuals) =>
    engine.value('cross-entropy', {
      predictions: predictions.flat().map((p) => Math.log(Math.max(p, 1e-15))),
      targets: actuals.flat(),
      classes: predictions[0].length,
    }),
  examples: [
    { name: 'One cat', input: [[[0.7, 0.2, 0.1]], [[1, 0, 0]]] },
    {
      name: 'A cat, a dog and a bird',
      input: [
        [
          [0.7, 0.2, 0.1],
          [0.1, 0.8, 0.1],
          [0.5, 0.25, 0.25],
        ],
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      ],
    },
    { name: 'Labels that disagree', input: [[[0.7, 0.2, 0.1]], [[0.1, 0.9, 0]]] },
  ],
  edges: [
    { name: 'Two classes', input: [[[0.25, 0.75]], [[0, 1]]] },
    { name: 'Certain and right', input: [[[0, 1, 0]], [[0, 1, 0]]] },
    { name: 'Certain and wrong', input: [[[1, 0, 0]], [[0, 1, 0]]] },
    { name: 'No idea among four', input: [[[0.25, 0.25, 0.25, 0.25]], [[0, 0, 1, 0]]] },
    { name: 'A smoothed target', input: [[[0.9, 0.05, 0.05]], [[0.8, 0.1, 0.1]]] },
  ],
  generated: { count: 200, longest: 8, columns: [2, 5] },
  laws: [
    'order',
    'neverNegative',
    {
      name: 'The order of the classes does not matter',
      derive: (predictions, actuals) => [
        [predictions.map((row) => row.toReversed()), actuals.map((row) => row.toReversed())],
      ],
      holds: ([before, after], _, { same }) =>
        same(before, after) || 'With the classes in the opposite order, in both, the answer changed.',
    },
    {
      name: 'No prediction is better than the truth itself',
      derive: (_, actuals) => [[actuals, actuals]],
      holds: ([loss, best]) =>
        best <= loss + 1e-9 || 'A prediction that equals the target row for row cost more than another one.',
    },
  ],
  tolerance: 1e-9,
};
