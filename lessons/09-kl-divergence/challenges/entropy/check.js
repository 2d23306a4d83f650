export default {
  function: 'entropy',
  arguments: { p: { distribution: { zeros: true } } },
  // Cross-entropy is entropy plus divergence; from itself, a distribution does not diverge. The logits of p are its logarithms.
  expected: (engine, p) => {
    const kept = p.filter((share) => share > 0);
    const logits = kept.map((share) => Math.log(share));
    return engine.value('cross-entropy', { predictions: logits, targets: kept, classes: kept.length });
  },
  examples: [
    { name: 'A fair coin', input: [[0.5, 0.5]] },
    { name: 'A coin that leans', input: [[0.9, 0.1]] },
  ],
  edges: [
    { name: 'Certain', input: [[1]] },
    { name: 'Certain, with something impossible', input: [[1, 0]] },
    { name: 'Four alike', input: [[0.25, 0.25, 0.25, 0.25]] },
    { name: 'Something impossible among others', input: [[0, 0.5, 0.5]] },
    { name: 'Something very rare', input: [[1e-12, 0.999999999999]] },
  ],
  generated: { count: 200, longest: 8, shortest: 1 },
  laws: [
    'neverNegative',
    { law: 'order', of: 'p' },
    {
      name: 'Something impossible changes nothing',
      derive: (p) => [[[...p, 0]]],
      holds: ([before, after], _inputs, { same }) => same(before, after) || 'With a 0 at the end, the answer changed.',
    },
    {
      name: 'Nothing is less certain than all alike',
      holds: ([answer], [[p]]) =>
        answer <= Math.log(p.length) + 1e-9 || 'The entropy is above that of all alike, log n.',
    },
  ],
  tolerance: 1e-9,
};
