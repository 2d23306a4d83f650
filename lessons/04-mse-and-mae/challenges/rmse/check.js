const prices = { vector: { min: 0, max: 1000 } };

export default {
  function: 'rmse',
  arguments: { predictions: prices, actuals: prices },
  expected: (engine, predictions, actuals) => Math.sqrt(engine.value('mse', { predictions, targets: actuals })),
  examples: [
    {
      name: 'The four houses',
      input: [
        [250, 300, 180, 400],
        [260, 290, 200, 410],
      ],
    },
    {
      name: 'Errors of 3 and 4',
      input: [
        [3, 4],
        [0, 0],
      ],
    },
  ],
  edges: [
    { name: 'One pair', input: [[3], [5]] },
    { name: 'One perfect pair', input: [[7], [7]] },
    {
      name: 'Errors that cancel',
      input: [
        [10, -10],
        [0, 0],
      ],
    },
    {
      name: 'Numbers below zero',
      input: [
        [-5, -1],
        [-8, 2],
      ],
    },
    {
      name: 'Fractions',
      input: [
        [0.1, 0.25, 0.7],
        [0.3, 0.25, 0.1],
      ],
    },
    {
      name: 'The ten callers, 5 minutes predicted for all',
      input: [
        [5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
        [2, 3, 4, 4, 5, 5, 6, 7, 8, 240],
      ],
    },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    'zeroAtTarget',
    'neverNegative',
    'symmetric',
    { law: 'scaling', degree: 1 },
    {
      name: 'It is never below the mean absolute error',
      holds: ([answer], [[predictions, targets]], { engine, tolerance }) =>
        answer >= engine.value('mae', { predictions, targets }) * (1 - tolerance) ||
        'The root mean squared error can never be below the mean absolute error.',
    },
  ],
  tolerance: 1e-9,
};
