const prices = { vector: { min: 0, max: 1000 } };

export default {
  function: 'maeLoss',
  arguments: { predictions: prices, actuals: prices },
  expected: (engine, predictions, actuals) => engine.value('mae', { predictions, targets: actuals }),
  examples: [
    {
      name: 'The four houses',
      input: [
        [250, 300, 180, 400],
        [260, 290, 200, 410],
      ],
    },
    {
      name: 'Three perfect guesses, and one far off',
      input: [
        [260, 290, 200, 365],
        [260, 290, 200, 410],
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
      name: 'Very large and very small',
      input: [
        [1e12, 1e-9],
        [-1e12, 0],
      ],
    },
  ],
  generated: { count: 200, longest: 12 },
  laws: ['order', 'zeroAtTarget', 'neverNegative', 'symmetric'],
  tolerance: 1e-9,
  train: { loss: 'mae', dataset: 'line', data: { outliers: 0.15 }, learningRate: 0.05, steps: 100 },
};
