export default {
  function: 'toProbabilities',
  arguments: { scores: { vector: { min: -5, max: 5, special: [0] } } },
  // The slope of cross-entropy by the logits is softmax minus the target; with 1 added at the target, softmax is left.
  expected: (engine, scores) => {
    const inputs = { predictions: scores, targets: [0], classes: scores.length };
    const slopes = [...engine.evaluate('sparse-cross-entropy', inputs).gradient];
    return slopes.map((slope, i) => (i === 0 ? slope + 1 : slope));
  },
  examples: [
    { name: 'Two alike', input: [[0, 0]] },
    { name: 'Cat, dog or bird', input: [[2, 1, -1]] },
  ],
  edges: [
    { name: 'A single class', input: [[3]] },
    { name: 'Large scores', input: [[1000, 1000]] },
    { name: 'Very far apart', input: [[1000, -1000]] },
    { name: 'All far below 0', input: [[-1000, -1001]] },
  ],
  generated: { count: 200, longest: 8 },
  laws: [
    'sumsToOne',
    { law: 'bounded', min: 0, max: 1 },
    { law: 'shift', of: 'scores' },
    { law: 'order', of: 'scores', follows: true },
  ],
  tolerance: 1e-9,
};
