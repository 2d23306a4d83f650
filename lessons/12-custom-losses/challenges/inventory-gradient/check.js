export default {
  function: 'inventoryGradient',
  arguments: {
    predictions: { vector: { min: 0, max: 100 } },
    demands: { vector: { min: 0, max: 100, special: [0] } },
    underCost: { number: { min: 0.5, max: 20, special: [1, 10] } },
    overCost: { number: { min: 0.5, max: 20, special: [1] } },
  },
  expected: (engine, predictions, demands, underCost, overCost) => {
    const both = underCost + overCost;
    const inputs = { predictions, targets: demands };
    return engine.evaluate('quantile', inputs, { quantile: underCost / both }).gradient.map((slope) => both * slope);
  },
  examples: [
    { name: 'Two missing, three left over', input: [[10, 10], [12, 7], 10, 1] },
    { name: 'A week of bread', input: [[20, 20, 20, 20, 20], [18, 25, 20, 31, 12], 3, 1] },
  ],
  edges: [
    { name: 'Exactly enough', input: [[5], [5], 10, 1] },
    { name: 'One missing', input: [[5], [6], 10, 1] },
    { name: 'One left over', input: [[6], [5], 10, 1] },
    { name: 'Fifty missing pull no harder', input: [[5], [55], 10, 1] },
    { name: 'Left over costs more', input: [[10, 10], [12, 7], 1, 4] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    { law: 'order', of: ['predictions', 'demands'], follows: true },
    { law: 'zeroAtTarget' },
    { law: 'scaling', of: ['underCost', 'overCost'], degree: 1 },
    { law: 'shift', of: ['predictions', 'demands'] },
  ],
  tolerance: 1e-9,
  train: {
    loss: 'asymmetric-absolute', // the same, counted in leftover loaves
    parameters: { underWeight: 3 },
    others: { underCost: 3, overCost: 1 },
    gradient: 'inventoryGradient',
    dataset: 'line',
    data: { outliers: 0 },
    learningRate: 0.05,
    steps: 100,
  },
};
