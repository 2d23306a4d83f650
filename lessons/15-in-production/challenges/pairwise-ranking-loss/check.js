const scores = { vector: { min: -5, max: 5 } };

export default {
  function: 'pairwiseRankingLoss',
  arguments: { better: scores, worse: scores },
  expected: (engine, better, worse) => engine.value('pairwise-logistic', { predictions: better, others: worse }),
  examples: [
    { name: 'The right order', input: [[2], [1]] },
    { name: 'The wrong order', input: [[1], [2]] },
    {
      name: 'Three pairs',
      input: [
        [3, 1, 2],
        [1, 1, 4],
      ],
    },
  ],
  edges: [
    { name: 'A tie', input: [[4], [4]] },
    { name: 'Far ahead', input: [[1000], [0]] },
    { name: 'Far behind', input: [[0], [1000]] },
    {
      name: 'Below 0',
      input: [
        [-1, -2],
        [-2, -1],
      ],
    },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'neverNegative',
    { law: 'order', of: ['better', 'worse'] },
    { law: 'shift', of: ['better', 'worse'] },
    { law: 'monotone', in: 'better', falls: true },
    { law: 'finite', of: 'better', at: [1000, -1000] },
  ],
  tolerance: 1e-9,
};
