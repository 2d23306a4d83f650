export default {
  function: 'classLoss',
  arguments: {
    logits: { vector: { min: -5, max: 5, special: [0], length: 3 } },
    target: { integer: { min: 0, max: 2 } },
  },
  expected: (engine, logits, target) =>
    engine.value('sparse-cross-entropy', { predictions: logits, targets: [target], classes: logits.length }),
  examples: [
    { name: 'Sure and right', input: [[6, 0, 0], 0] },
    { name: 'No idea', input: [[0, 0, 0], 1] },
    { name: 'Sure and wrong', input: [[6, 0, 0], 2] },
  ],
  edges: [
    { name: 'Very sure and right', input: [[1000, 0, 0], 0] },
    { name: 'Very sure and wrong', input: [[1000, 0, 0], 1] },
    { name: 'All far below 0', input: [[-1000, -1001, -1002], 0] },
    { name: 'Two classes', input: [[1, -1], 1] },
  ],
  generated: { count: 200, longest: 3 },
  laws: ['neverNegative', { law: 'shift', of: 'logits' }, { law: 'finite', of: 'logits', at: [1000, -1000] }],
  tolerance: 1e-9,
};
