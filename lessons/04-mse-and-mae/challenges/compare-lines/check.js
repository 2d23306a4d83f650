// Rates of many digits: with round ones a prediction can meet its target exactly, and then rounding would decide the sign.
const rates = [0.0713452897, 0.1318629417, 0.2236470183, 0.3137159421];

function train(engine, loss, xs, ys, learningRate, steps) {
  let [w, b] = [0, 0];
  for (let step = 0; step < steps; step++) {
    const { gradient } = engine.evaluate(loss, { predictions: xs.map((x) => w * x + b), targets: ys });
    const dw = xs.reduce((sum, x, i) => sum + gradient[i] * x, 0);
    const db = xs.reduce((sum, _, i) => sum + gradient[i], 0);
    w -= learningRate * dw;
    b -= learningRate * db;
  }
  return { w, b };
}

export default {
  function: 'compareLines',
  arguments: {
    xs: { vector: { min: -1, max: 1 } },
    ys: { vector: { min: -5, max: 5 } },
    learningRate: { choice: { of: rates } },
    steps: { integer: { min: 0, max: 20 } },
  },
  expected: (engine, xs, ys, learningRate, steps) => ({
    mse: train(engine, 'mse', xs, ys, learningRate, steps),
    mae: train(engine, 'mae', xs, ys, learningRate, steps),
  }),
  examples: [
    { name: 'One step, with an outlier', input: [[0, 1, 2, 3], [1, 3, 5, 15], 0.125, 1] },
    { name: 'Twenty steps, with an outlier', input: [[0, 1, 2, 3], [1, 3, 5, 15], 0.125, 20] },
    { name: 'Twenty steps, without', input: [[0, 1, 2, 3], [1, 3, 5, 7], 0.125, 20] },
  ],
  edges: [
    { name: 'No steps', input: [[0, 1, 2, 3], [1, 3, 5, 15], 0.125, 0] },
    { name: 'One pair', input: [[2], [4], 0.0625, 3] },
    { name: 'Nothing to learn', input: [[1, 2], [0, 0], 0.125, 5] },
    { name: 'Numbers below zero', input: [[-2, -1, 0, 1], [3, -1, -4, -6], 0.125, 6] },
    { name: 'Only the sign counts under MAE', input: [[1, 1], [1000, 2000], 0.25, 4] },
  ],
  generated: { count: 200, longest: 8 },
  laws: [
    'order',
    {
      name: 'Under MAE an outlier may lie anywhere above the line',
      derive: (xs, ys, rate, steps) => [10, 100].map((far) => [xs, [far, ...ys.slice(1)], rate, steps]),
      holds: ([, near, far], _, { same }) =>
        same(near.mae, far.mae) ||
        'One point lies far above the line. Ten times as far must make no difference to the MAE line.',
    },
  ],
  tolerance: 1e-9,
};
