const point = { vector: { min: -2, max: 2, length: 'dims' } };

export default {
  function: 'tripletLoss',
  arguments: {
    anchor: point,
    positive: point,
    negative: point,
    margin: { number: { min: 0.1, max: 3, special: [1] } },
  },
  expected: (engine, anchor, positive, negative, margin) =>
    engine.value(
      'triplet',
      { predictions: anchor, positives: positive, negatives: negative, dims: anchor.length },
      { margin },
    ),
  examples: [
    { name: 'The negative is nearer', input: [[0, 0], [3, 4], [0, 2], 1] },
    { name: 'Right, but not by the margin', input: [[0, 0], [0, 2], [0, 2.5], 1] },
  ],
  edges: [
    { name: 'Right by more than the margin', input: [[0, 0], [0, 1], [3, 4], 1] },
    { name: 'Exactly the margin', input: [[0, 0], [0, 2], [0, 3], 1] },
    { name: 'Both at the same distance', input: [[1, 1], [1, 2], [2, 1], 0.5] },
    { name: 'All in one place', input: [[1], [1], [1], 1] },
    { name: 'Four coordinates', input: [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1], 0.5] },
  ],
  generated: { count: 200, longest: 6 },
  laws: [
    'neverNegative',
    { law: 'shift', of: ['anchor', 'positive', 'negative'] },
    { law: 'scaling', of: ['anchor', 'positive', 'negative', 'margin'], degree: 1 },
  ],
  tolerance: 1e-9,
};
