const mse = (engine, { w, b }, xs, ys) => engine.value('mse', { predictions: xs.map((x) => w * x + b), targets: ys });

export default {
  function: 'gradientStep',
  arguments: {
    w: { number: { min: -5, max: 5 } },
    b: { number: { min: -5, max: 5 } },
    xs: { vector: { min: -5, max: 5 } },
    ys: { vector: { min: -10, max: 10 } },
    learningRate: { number: { min: 0.001, max: 1 } },
  },
  expected(engine, w, b, xs, ys, learningRate) {
    const { gradient } = engine.evaluate('mse', { predictions: xs.map((x) => w * x + b), targets: ys });
    const dw = xs.reduce((sum, x, i) => sum + gradient[i] * x, 0);
    const db = xs.reduce((sum, _, i) => sum + gradient[i], 0);
    return { w: w - learningRate * dw, b: b - learningRate * db };
  },
  examples: [
    { name: 'The first step of the seedling', input: [0, 0, [0, 1, 2, 3], [1, 3, 5, 7], 0.1] },
    { name: 'Its second step', input: [1.7, 0.8, [0, 1, 2, 3], [1, 3, 5, 7], 0.1] },
  ],
  edges: [
    { name: 'One pair', input: [1, 0, [3], [5], 0.01] },
    { name: 'The perfect line stays', input: [2, 1, [0, 1, 2, 3], [1, 3, 5, 7], 0.1] },
    { name: 'A single pair at x = 0', input: [4, 1, [0], [3], 0.25] },
    { name: 'A learning rate of 0', input: [0.5, -1, [1, 2], [3, 1], 0] },
    { name: 'Numbers below zero', input: [-1, -2, [-3, -1], [4, -2], 0.05] },
    { name: 'A rate far too high', input: [1, 1, [10, 20], [5, -3], 2] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    {
      name: 'A learning rate twice as high makes the step twice as long',
      derive: (w, b, xs, ys, rate) => [[w, b, xs, ys, 2 * rate]],
      holds: ([once, twice], [[w, b]], { same }) =>
        (same(twice.w - w, 2 * (once.w - w)) && same(twice.b - b, 2 * (once.b - b))) ||
        'With a learning rate twice as high, w and b must each move twice as far.',
    },
    {
      name: 'A short step never raises the loss',
      derive: (w, b, xs, ys) => [[w, b, xs, ys, 0.4 / (1 + xs.reduce((sum, x) => sum + x * x, 0))]],
      holds: ([, after], [[w, b, xs, ys]], { engine, tolerance }) =>
        mse(engine, after, xs, ys) <= mse(engine, { w, b }, xs, ys) * (1 + tolerance) + tolerance ||
        'The step was short, and the loss is higher than before: it went uphill.',
    },
  ],
  tolerance: 1e-9,
};
