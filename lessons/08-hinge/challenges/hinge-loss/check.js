export default {
  function: 'hingeLoss',
  arguments: { scores: { vector: { min: -3, max: 3, special: [1, -1, 0] } }, labels: { labels: { of: [-1, 1] } } },
  expected: (engine, scores, labels) => engine.value('hinge', { predictions: scores, targets: labels }),
  examples: [
    {
      name: 'Beyond the margin, too close, and wrong',
      input: [
        [2, 0.5, -1],
        [1, 1, 1],
      ],
    },
    {
      name: 'The same on the other side',
      input: [
        [-2, -0.5, 1],
        [-1, -1, -1],
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
    { name: 'Right, but too close', input: [[0.25], [1]] },
    {
      name: 'Far on the right side',
      input: [
        [100, -100],
        [1, -1],
      ],
    },
    { name: 'Far on the wrong side', input: [[-1000], [1]] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    'neverNegative',
    { law: 'finite', at: [1e6, -1e6] },
    {
      name: 'With every score and every label turned round, nothing changes',
      derive: (scores, labels) => [[scores.map((score) => -score), labels.map((label) => -label)]],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) || 'Both classes must be treated alike, but the answer changed.',
    },
  ],
  tolerance: 1e-9,
  train: { loss: 'hinge', dataset: 'moons', learningRate: 0.2, steps: 100 },
};
