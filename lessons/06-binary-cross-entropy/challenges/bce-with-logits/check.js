export default {
  function: 'bceWithLogits',
  arguments: {
    logits: { vector: { min: -12, max: 12, special: [0, 1000, -1000] } },
    actuals: { labels: { of: [0, 1] } },
  },
  expected: (engine, logits, actuals) => engine.value('bce-with-logits', { predictions: logits, targets: actuals }),
  examples: [
    {
      name: 'Four emails',
      input: [
        [3, -2, 1, -1],
        [1, 0, 0, 1],
      ],
    },
    {
      name: 'Undecided',
      input: [
        [0, 0],
        [1, 0],
      ],
    },
    { name: 'Sure and wrong', input: [[-6], [1]] },
  ],
  edges: [
    { name: 'Sure and right', input: [[6], [1]] },
    { name: 'A no that was taken for a yes', input: [[4], [0]] },
    { name: 'Certain and wrong: a yes', input: [[-1000], [1]] },
    { name: 'Certain and wrong: a no', input: [[1000], [0]] },
    {
      name: 'Certain and right',
      input: [
        [1000, -1000],
        [1, 0],
      ],
    },
    { name: 'Where the sigmoid rounds to 1', input: [[40], [0]] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    'neverNegative',
    'finite',
    {
      name: 'Asking the opposite question costs the same',
      derive: (logits, actuals) => [[logits.map((z) => -z), actuals.map((y) => 1 - y)]],
      holds: ([before, after], _, { same }) =>
        same(before, after) || 'With −z for every logit and yes and no swapped, the answer changed.',
    },
    {
      name: 'A higher logit helps where the truth is yes',
      derive: (logits, actuals) => [[logits.map((z, i) => z + actuals[i]), actuals]],
      holds: ([before, after]) =>
        after <= before + 1e-9 || 'The logit of every yes was raised by 1, and the loss rose.',
    },
  ],
  tolerance: 1e-9,
  train: { loss: 'bce-with-logits', dataset: 'moons', learningRate: 1, steps: 100 },
};
