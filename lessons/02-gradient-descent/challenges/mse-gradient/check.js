const mse = (engine, w, b, xs, ys) => engine.value('mse', { predictions: xs.map((x) => w * x + b), targets: ys });

export default {
  function: 'mseGradient',
  arguments: {
    w: { number: { min: -5, max: 5 } },
    b: { number: { min: -5, max: 5 } },
    xs: { vector: { min: -5, max: 5 } },
    ys: { vector: { min: -10, max: 10 } },
  },
  expected(engine, w, b, xs, ys) {
    const { gradient } = engine.evaluate('mse', { predictions: xs.map((x) => w * x + b), targets: ys });
    const dw = xs.reduce((sum, x, i) => sum + gradient[i] * x, 0);
    const db = xs.reduce((sum, _, i) => sum + gradient[i], 0);
    return { dw, db };
  },
  examples: [
    { name: 'The seedling, from w = 0 and b = 0', input: [0, 0, [0, 1, 2, 3], [1, 3, 5, 7]] },
    { name: 'The seedling after one step', input: [1.7, 0.8, [0, 1, 2, 3], [1, 3, 5, 7]] },
  ],
  edges: [
    { name: 'One pair', input: [1, 0, [3], [5]] },
    { name: 'The perfect line', input: [2, 1, [0, 1, 2, 3], [1, 3, 5, 7]] },
    { name: 'A single pair at x = 0', input: [4, 1, [0], [3]] },
    { name: 'Numbers below zero', input: [-1, -2, [-3, -1], [4, -2]] },
    { name: 'Fractions', input: [0.5, 0.25, [0.1, 0.2, 0.4], [0.3, 0.9, 0.2]] },
    { name: 'Large numbers', input: [3, 2, [1000, 2000], [5000, -7000]] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    { law: 'gradient', of: mse, by: ['w', 'b'], keys: ['dw', 'db'] },
    {
      name: 'Where every point lies on the line, both slopes are 0',
      derive: (w, b, xs) => [[w, b, xs, xs.map((x) => w * x + b)]],
      holds: ([, { dw, db }], _, { same }) =>
        (same(dw, 0) && same(db, 0)) ||
        'Every point lies on the line here, so no direction leads down: both must be 0.',
    },
  ],
  tolerance: 1e-9,
};
