export default {
  function: 'columnLoss',
  arguments: {
    predictions: { list: { of: { vector: { min: -10, max: 10, length: 1 } } } },
    targets: { vector: { min: -10, max: 10 } },
  },
  expected: (engine, predictions, targets) => engine.value('mse', { predictions: predictions.flat(), targets }),
  examples: [
    {
      name: 'Both right',
      input: [
        [[3], [5]],
        [3, 5],
      ],
    },
    {
      name: 'Each off by 1',
      input: [
        [[3], [5]],
        [4, 4],
      ],
    },
    {
      name: 'Three rows',
      input: [
        [[1], [2], [3]],
        [1, 2, 6],
      ],
    },
  ],
  edges: [
    { name: 'One row', input: [[[2]], [5]] },
    {
      name: 'All targets alike',
      input: [
        [[1], [3]],
        [2, 2],
      ],
    },
    {
      name: 'Below 0',
      input: [
        [[-1], [-4]],
        [1, -4],
      ],
    },
  ],
  generated: { count: 200, longest: 10 },
  laws: [
    { law: 'order', of: ['predictions', 'targets'] },
    'neverNegative',
    { law: 'scaling', of: ['predictions', 'targets'], degree: 2 },
    {
      name: 'Right predictions cost nothing',
      derive: (_predictions, targets) => [[targets.map((target) => [target]), targets]],
      holds: ([, answer]) => answer === 0 || 'Every prediction equals its own target here, so the loss must be 0.',
    },
  ],
  tolerance: 1e-9,
};
