export default {
  function: 'klDivergence',
  arguments: { p: { distribution: { zeros: true } }, q: { distribution: { zeros: true } } },
  expected: (engine, p, q) => engine.value('kl-divergence', { predictions: q, targets: p, classes: p.length }),
  examples: [
    {
      name: 'A fair coin, and a model that leans',
      input: [
        [0.5, 0.5],
        [0.9, 0.1],
      ],
    },
    {
      name: 'The other way round',
      input: [
        [0.9, 0.1],
        [0.5, 0.5],
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
      name: 'What never happens',
      input: [
        [1, 0],
        [0.5, 0.5],
      ],
    },
    {
      name: 'The model says never, and it happens',
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
    {
      name: 'Nothing in common',
      input: [
        [1, 0],
        [0, 1],
      ],
    },
    { name: 'A single outcome', input: [[1], [1]] },
  ],
  generated: { count: 200, longest: 8 },
  laws: [
    { law: 'zeroAtTarget', predictions: 'q', targets: 'p' },
    { law: 'neverNegative' },
    { law: 'order', of: ['p', 'q'] },
    {
      name: 'What never happens is free, whatever the model says of it',
      derive: (p, q) => [
        [
          [...p, 0],
          [...q, 0],
        ],
      ],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) || 'An outcome with p = 0 and q = 0 was added, and the answer changed.',
    },
  ],
  tolerance: 1e-9,
};
