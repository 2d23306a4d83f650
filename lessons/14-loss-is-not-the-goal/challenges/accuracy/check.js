export default {
  function: 'accuracy',
  arguments: {
    predictions: { vector: { min: 0, max: 1, special: [0.5] } },
    actuals: { labels: { of: [0, 1] } },
  },
  // A count, which no kernel makes.
  expected: (_engine, predictions, actuals) =>
    predictions.filter((p, i) => Number(p >= 0.5) === actuals[i]).length / predictions.length,
  examples: [
    {
      name: 'Two of four',
      input: [
        [0.9, 0.4, 0.6, 0.1],
        [1, 1, 0, 0],
      ],
    },
    {
      name: 'Always no, where yes is rare',
      input: [
        [0.1, 0.1, 0.1, 0.1, 0.1],
        [0, 0, 0, 0, 1],
      ],
    },
  ],
  edges: [
    {
      name: 'Exactly a half is a yes',
      input: [
        [0.5, 0.5],
        [1, 0],
      ],
    },
    {
      name: 'All right',
      input: [
        [0.9, 0.1],
        [1, 0],
      ],
    },
    {
      name: 'All wrong',
      input: [
        [0.9, 0.1],
        [0, 1],
      ],
    },
    { name: 'One example', input: [[0.4999], [0]] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    { law: 'bounded', min: 0, max: 1 },
    {
      name: 'With every truth turned round, right becomes wrong',
      derive: (predictions, actuals) => [[predictions, actuals.map((actual) => 1 - actual)]],
      holds: ([before, after], _inputs, { same }) =>
        same(before + after, 1) || 'The share of right answers and the share of wrong ones must add up to 1.',
    },
    {
      name: 'How sure the model is does not count',
      derive: (predictions, actuals) => [[predictions.map((p) => (p >= 0.5 ? 1 : 0)), actuals]],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) || 'With the same answers, given for certain, the accuracy changed.',
    },
  ],
  tolerance: 1e-9,
};
