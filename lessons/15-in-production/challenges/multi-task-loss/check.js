const angles = { vector: { min: -30, max: 30, length: 3 } };
const speeds = { vector: { min: 0, max: 130, length: 3 } };
const weight = { number: { min: 0, max: 5, special: [1] } };

export default {
  function: 'multiTaskLoss',
  arguments: {
    predictions: { record: { steering: angles, speed: speeds, obstacle: { probabilities: { length: 3 } } } },
    targets: { record: { steering: angles, speed: speeds, obstacle: { labels: { of: [0, 1], length: 3 } } } },
    weights: { record: { steering: weight, speed: weight, obstacle: weight } },
  },
  expected: (engine, predictions, targets, weights) => {
    const loss = (id, task) =>
      weights[task] * engine.value(id, { predictions: predictions[task], targets: targets[task] });
    return loss('mse', 'steering') + loss('mae', 'speed') + loss('bce', 'obstacle');
  },
  examples: [
    {
      name: 'One picture',
      input: [
        { steering: [2], speed: [48], obstacle: [0.1] },
        { steering: [4], speed: [50], obstacle: [0] },
        { steering: 1, speed: 1, obstacle: 1 },
      ],
    },
    {
      name: 'Two pictures, and obstacles that matter',
      input: [
        { steering: [2, -5], speed: [48, 90], obstacle: [0.1, 0.4] },
        { steering: [4, -5], speed: [50, 80], obstacle: [0, 1] },
        { steering: 0.1, speed: 0.05, obstacle: 10 },
      ],
    },
  ],
  edges: [
    {
      name: 'Steering alone',
      input: [
        { steering: [3, 0], speed: [10, 20], obstacle: [0.5, 0.5] },
        { steering: [0, 1], speed: [30, 40], obstacle: [1, 0] },
        { steering: 2, speed: 0, obstacle: 0 },
      ],
    },
    {
      name: 'Speed alone',
      input: [
        { steering: [3, 0], speed: [10, 20], obstacle: [0.5, 0.5] },
        { steering: [0, 1], speed: [30, 40], obstacle: [1, 0] },
        { steering: 0, speed: 2, obstacle: 0 },
      ],
    },
    {
      name: 'Obstacles alone',
      input: [
        { steering: [3, 0], speed: [10, 20], obstacle: [0.9, 0.2] },
        { steering: [0, 1], speed: [30, 40], obstacle: [1, 0] },
        { steering: 0, speed: 0, obstacle: 2 },
      ],
    },
  ],
  generated: { count: 200, longest: 3 },
  laws: [
    'neverNegative',
    { law: 'scaling', of: 'weights', degree: 1 },
    {
      name: 'A task without a weight does not count',
      derive: (predictions, targets, weights) => {
        const deaf = { ...weights, speed: 0 };
        return [
          [predictions, targets, deaf],
          [{ ...predictions, speed: predictions.speed.map((speed) => speed + 50) }, targets, deaf],
        ];
      },
      holds: ([, one, other], _inputs, { same }) =>
        same(one, other) || 'Speed has a weight of 0, but other speeds changed the answer.',
    },
  ],
  tolerance: 1e-9,
};
