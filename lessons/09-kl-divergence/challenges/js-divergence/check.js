export default {
  function: 'jsDivergence',
  arguments: { p: { distribution: { zeros: true } }, q: { distribution: { zeros: true } } },
  expected: (engine, p, q) => engine.value('js-divergence', { predictions: q, targets: p, classes: p.length }),
  examples: [
    {
      name: 'A fair coin, and one that leans',
      input: [
        [0.5, 0.5],
        [0.9, 0.1],
      ],
    },
    {
      name: 'Three outcomes',
      input: [
        [0.2, 0.3, 0.5],
        [0.5, 0.3, 0.2],
      ],
    },
  ],
  edges: [
    {
      name: 'The same',
      input: [
        [0.2, 0.3, 0.5],
        [0.2, 0.3, 0.5],
      ],
    },
    {
      name: 'Nothing in common',
      input: [
        [1, 0],
        [0, 1],
      ],
    },
    {
      name: 'One says never',
      input: [
        [0.5, 0.5],
        [1, 0],
      ],
    },
    {
      name: 'Both say never',
      input: [
        [0, 1],
        [0, 1],
      ],
    },
    { name: 'A single outcome', input: [[1], [1]] },
  ],
  generated: { count: 200, longest: 8 },
  laws: [
    { law: 'zeroAtTarget', predictions: 'q', targets: 'p' },
    { law: 'symmetric', predictions: 'q', targets: 'p' },
    { law: 'bounded', min: 0, max: Math.LN2 + 1e-12 },
    { law: 'order', of: ['p', 'q'] },
  ],
  tolerance: 1e-9,
};
