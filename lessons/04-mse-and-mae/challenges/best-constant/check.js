const lossOf = (engine, constant, values, loss) =>
  engine.value(loss, { predictions: values.map(() => constant), targets: values });

export default {
  function: 'bestConstant',
  arguments: { values: { vector: { min: -50, max: 150 } }, loss: { choice: { of: ['mse', 'mae'] } } },
  expected(_, values, loss) {
    if (loss === 'mse') return values.reduce((sum, value) => sum + value, 0) / values.length;
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[Math.floor((values.length - 1) / 2)] + sorted[Math.floor(values.length / 2)]) / 2;
  },
  examples: [
    { name: 'The ten callers, MSE', input: [[2, 3, 4, 4, 5, 5, 6, 7, 8, 240], 'mse'] },
    { name: 'The ten callers, MAE', input: [[2, 3, 4, 4, 5, 5, 6, 7, 8, 240], 'mae'] },
    { name: 'Five values, MAE', input: [[4, 1, 9, 2, 100], 'mae'] },
  ],
  edges: [
    { name: 'One value, MSE', input: [[7], 'mse'] },
    { name: 'One value, MAE', input: [[7], 'mae'] },
    { name: 'Two values, MAE', input: [[2, 10], 'mae'] },
    { name: 'One digit and two', input: [[10, 9, 8], 'mae'] },
    { name: 'Numbers below zero, MAE', input: [[-10, 3, -2, -7], 'mae'] },
    { name: 'Numbers below zero, MSE', input: [[-10, 3, -2, -7], 'mse'] },
    { name: 'All the same', input: [[4, 4, 4, 4], 'mae'] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    { law: 'scaling', of: ['values'] },
    {
      name: 'The same amount added to every value is added to the answer',
      derive: (values, loss) => [[values.map((value) => value + 8), loss]],
      holds: ([before, after], _, { same }) =>
        same(after, before + 8) || 'Every value was raised by 8, so the best constant must rise by 8.',
    },
    {
      name: 'No constant nearby has a lower loss',
      holds: ([best], [[values, loss]], { engine, tolerance }) =>
        [-10, -1, -0.1, 0.1, 1, 10].every(
          (step) => lossOf(engine, best + step, values, loss) >= lossOf(engine, best, values, loss) * (1 - tolerance),
        ) || 'There is a constant nearby with a lower loss.',
    },
  ],
  tolerance: 1e-9,
};
