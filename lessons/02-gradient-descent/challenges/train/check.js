const mse = (engine, { w, b }, xs, ys) => engine.value('mse', { predictions: xs.map((x) => w * x + b), targets: ys });

export default {
  function: 'train',
  arguments: {
    xs: { vector: { min: -1, max: 1 } },
    ys: { vector: { min: -5, max: 5 } },
    learningRate: { number: { min: 0.01, max: 0.4 } }, // below the edge for every x from -1 to 1, which is 0.5
    steps: { integer: { min: 0, max: 30 } },
  },
  expected(engine, xs, ys, learningRate, steps) {
    let [w, b] = [0, 0];
    for (let step = 0; step < steps; step++) {
      const { gradient } = engine.evaluate('mse', { predictions: xs.map((x) => w * x + b), targets: ys });
      const dw = xs.reduce((sum, x, i) => sum + gradient[i] * x, 0);
      const db = xs.reduce((sum, _, i) => sum + gradient[i], 0);
      w -= learningRate * dw;
      b -= learningRate * db;
    }
    return { w, b };
  },
  examples: [
    { name: 'One step with the seedling', input: [[0, 1, 2, 3], [1, 3, 5, 7], 0.1, 1] },
    { name: 'Two steps', input: [[0, 1, 2, 3], [1, 3, 5, 7], 0.1, 2] },
    { name: 'A hundred steps', input: [[0, 1, 2, 3], [1, 3, 5, 7], 0.1, 100] },
  ],
  edges: [
    { name: 'No steps', input: [[0, 1, 2, 3], [1, 3, 5, 7], 0.1, 0] },
    { name: 'A learning rate of 0', input: [[1, 2], [3, 5], 0, 10] },
    { name: 'One pair', input: [[2], [4], 0.05, 5] },
    { name: 'Nothing to learn', input: [[1, 2, 3], [0, 0, 0], 0.1, 10] },
    { name: 'Numbers below zero', input: [[-2, -1, 0, 1], [3, -1, -4, -6], 0.1, 8] },
    { name: 'A rate too high', input: [[0, 1, 2, 3], [1, 3, 5, 7], 0.3, 10] },
  ],
  generated: { count: 200, longest: 8 },
  laws: [
    'order',
    {
      name: 'More steps never raise the loss, as long as the rate is low enough',
      derive: (xs, ys, rate, steps) => [[xs, ys, rate, steps + 5]],
      holds: ([before, after], [[xs, ys]], { engine, tolerance }) =>
        mse(engine, after, xs, ys) <= mse(engine, before, xs, ys) * (1 + tolerance) + tolerance ||
        'Five more steps have raised the loss, although the learning rate is low.',
    },
  ],
  tolerance: 1e-9,
};
