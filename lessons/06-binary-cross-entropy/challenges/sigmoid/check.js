export default {
  function: 'sigmoid',
  arguments: { z: { number: { min: -10, max: 10, special: [0, 1000, -1000] } } },
  // The slope of the loss at the logit is the probability minus the target, so with a target of 0 it is the probability.
  expected: (engine, z) => engine.evaluate('bce-with-logits', { predictions: [z], targets: [0] }).gradient[0],
  examples: [
    { name: 'Undecided', input: [0] },
    { name: 'Rather yes', input: [3] },
    { name: 'Rather no', input: [-2] },
  ],
  edges: [
    { name: 'One', input: [1] },
    { name: 'A little above 0', input: [0.001] },
    { name: 'Certain of yes', input: [1000] },
    { name: 'Certain of no', input: [-1000] },
  ],
  generated: { count: 200, longest: 1 },
  laws: [
    { law: 'bounded', min: 0, max: 1 },
    { law: 'monotone', in: 'z' },
    { law: 'finite', at: [710, -710, 1e300, -1e300] },
    {
      name: 'Yes and no add up to 1',
      derive: (z) => [[-z]],
      holds: ([yes, no], _, { same }) => same(yes + no, 1) || 'sigmoid(z) and sigmoid(−z) must add up to 1.',
    },
  ],
  tolerance: 1e-9,
};
