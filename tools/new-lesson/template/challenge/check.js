const prices = { vector: { min: 0, max: 1000 } };

/** ✎ What lessons/README.md says of challenges explains every entry. */
export default {
  function: 'myLoss',
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
  ],
  generated: { count: 200, longest: 12 },
  laws: ['order', 'zeroAtTarget', 'neverNegative', 'symmetric'],
  tolerance: 1e-9,
};
