export default {
  function: 'marginViolations',
  arguments: { scores: { vector: { min: -3, max: 3, special: [1, -1, 0] } }, labels: { labels: { of: [-1, 1] } } },
  // Whoever costs something under hinge loss violates the margin.
  expected: (engine, scores, labels) => {
    const costs = engine.value('hinge', { predictions: scores, targets: labels }, { reduction: 'none' });
    return [...costs.keys()].filter((i) => costs[i] > 0);
  },
  examples: [
    {
      name: 'Beyond the margin, too close, and wrong',
      input: [
        [2, 0.5, -1],
        [1, 1, 1],
      ],
    },
    {
      name: 'Both classes',
      input: [
        [-2, -0.5, 3, -3],
        [-1, -1, 1, 1],
      ],
    },
  ],
  edges: [
    {
      name: 'Exactly on the margin',
      input: [
        [1, -1],
        [1, -1],
      ],
    },
    { name: 'A score of 0', input: [[0], [-1]] },
    {
      name: 'Nobody',
      input: [
        [5, -5],
        [1, -1],
      ],
    },
    {
      name: 'Everybody',
      input: [
        [-5, 5],
        [1, -1],
      ],
    },
    {
      name: 'Right, but too close',
      input: [
        [0.999, -0.001],
        [1, -1],
      ],
    },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    {
      name: 'With every score and every label turned round, nothing changes',
      derive: (scores, labels) => [[scores.map((score) => -score), labels.map((label) => -label)]],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) || 'Both classes must be treated alike, but the answer changed.',
    },
    {
      name: 'One more example changes nothing for the others',
      derive: (scores, labels) => [
        [
          [...scores, 9],
          [...labels, 1],
        ],
      ],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) || 'An example far beyond the margin was added at the end, and the answer changed.',
    },
  ],
  tolerance: 1e-9,
};
