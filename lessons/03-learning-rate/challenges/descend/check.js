export default {
  function: 'descend',
  arguments: {
    gradient: { functions: { of: ['bowl', 'wide', 'narrow', 'shifted', 'slope', 'wavy'] } },
    start: { number: { min: -5, max: 5 } },
    learningRate: { number: { min: 0.01, max: 0.6 } },
    steps: { integer: { min: 0, max: 12 } },
  },
  functions: {
    bowl: (w) => 2 * w,
    wide: (w) => 0.5 * w,
    narrow: (w) => 4 * w,
    shifted: (w) => 2 * (w - 3),
    slope: () => 1,
    wavy: (w) => w + Math.sin(3 * w),
  },
  expected(_, gradient, start, learningRate, steps) {
    const path = [start];
    for (let step = 0; step < steps; step++) path.push(path[step] - learningRate * gradient(path[step]));
    return path;
  },
  examples: [
    { name: 'Three steps in the valley w²', input: ['bowl', 3, 0.1, 3] },
    { name: 'Overshooting, with a rate of 0.9', input: ['bowl', 3, 0.9, 4] },
  ],
  edges: [
    { name: 'No steps', input: ['bowl', 3, 0.1, 0] },
    { name: 'One step lands at the bottom', input: ['bowl', 3, 0.5, 2] },
    { name: 'Beyond the edge', input: ['bowl', 1, 1.5, 5] },
    { name: 'A start below 0', input: ['narrow', -2, 0.1, 4] },
    { name: 'A valley that is lowest at 3', input: ['shifted', 0, 0.25, 3] },
    { name: 'A straight slope', input: ['slope', 2, 0.5, 4] },
    { name: 'A learning rate of 0', input: ['wavy', 1.5, 0, 3] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    {
      name: 'Twice as many steps begin in the same way',
      derive: (gradient, start, rate, steps) => [[gradient, start, rate, 2 * steps]],
      holds: ([path, longer], _, { same }) =>
        same(longer.slice(0, path.length), path) || 'With more steps the path must begin in the same way, and go on.',
    },
    {
      name: 'The path begins at the start and has one place for each step',
      holds: ([path], [[, start, , steps]], { same }) =>
        (path.length === steps + 1 && same(path[0], start)) ||
        `The path must have ${steps + 1} places here, the start first.`,
    },
  ],
  tolerance: 1e-9,
};
