export default {
  function: 'inventoryLoss',
  arguments: {
    predictions: { vector: { min: 0, max: 100 } },
    demands: { vector: { min: 0, max: 100, special: [0] } },
    underCost: { number: { min: 0.5, max: 20, special: [1, 10] } },
    overCost: { number: { min: 0.5, max: 20, special: [1] } },
  },
  // Costs on both sides are a quantile loss: their sum is the scale, their ratio the quantile.
  expected: (engine, predictions, demands, underCost, overCost) => {
    const both = underCost + overCost;
    return both * engine.value('quantile', { predictions, targets: demands }, { quantile: underCost / both });
  },
  examples: [
    { name: 'Two missing, three left over', input: [[10, 10], [12, 7], 10, 1] },
    { name: 'A week of bread', input: [[20, 20, 20, 20, 20], [18, 25, 20, 31, 12], 3, 1] },
  ],
  edges: [
    { name: 'Exactly enough', input: [[5], [5], 10, 1] },
    { name: 'One missing', input: [[5], [6], 10, 1] },
    { name: 'One left over', input: [[6], [5], 10, 1] },
    { name: 'Both cost the same', input: [[10, 10], [12, 7], 1, 1] },
    { name: 'Left over costs more', input: [[10, 10], [12, 7], 1, 4] },
    { name: 'Parts of a loaf', input: [[1.5, 2.25], [2, 2], 2, 0.5] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    'zeroAtTarget',
    'neverNegative',
    { law: 'scaling', of: ['predictions', 'demands'], degree: 1 },
    { law: 'scaling', of: ['underCost', 'overCost'], degree: 1 },
    {
      name: 'With orders and demands exchanged, the two costs change places',
      derive: (predictions, demands, underCost, overCost) => [[demands, predictions, overCost, underCost]],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) || 'A missing loaf became one left over, at the other cost, but the answer changed.',
    },
  ],
  tolerance: 1e-9,
  train: {
    loss: 'asymmetric-absolute', // the same, counted in leftover loaves
    parameters: { underWeight: 3 },
    others: { underCost: 3, overCost: 1 },
    dataset: 'line',
    data: { outliers: 0 },
    learningRate: 0.05,
    steps: 100,
  },
};
