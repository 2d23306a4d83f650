const point = { vector: { min: -2, max: 2, length: 'dims' } };

export default {
  function: 'contrastiveLoss',
  arguments: {
    a: point,
    b: point,
    same: { choice: { of: [1, 0] } },
    margin: { number: { min: 0.5, max: 4, special: [1] } },
  },
  expected: (engine, a, b, same, margin) =>
    engine.value('contrastive', { predictions: a, others: b, targets: [same], dims: a.length }, { margin }),
  examples: [
    { name: 'Of one kind, 5 apart', input: [[1, 2], [4, 6], 1, 1] },
    { name: 'Of different kinds, 5 apart, margin 6', input: [[1, 2], [4, 6], 0, 6] },
  ],
  edges: [
    { name: 'Of different kinds, beyond the margin', input: [[1, 2], [4, 6], 0, 4] },
    { name: 'Of different kinds, exactly at the margin', input: [[1, 2], [4, 6], 0, 5] },
    { name: 'Of one kind, in the same place', input: [[1, 2], [1, 2], 1, 1] },
    { name: 'Of different kinds, in the same place', input: [[1, 2], [1, 2], 0, 2] },
    { name: 'A single coordinate', input: [[-1], [0.5], 0, 2] },
    { name: 'Five coordinates', input: [[1, 0, 0, 1, 1], [0, 1, 0, 1, 0], 1, 1] },
  ],
  generated: { count: 200, longest: 6 },
  laws: ['neverNegative', { law: 'symmetric', predictions: 'a', targets: 'b' }, { law: 'shift', of: ['a', 'b'] }],
  tolerance: 1e-9,
};
