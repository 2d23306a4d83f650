export default {
  function: 'softmax',
  arguments: { scores: { vector: { min: -6, max: 6, special: [0, 1000, -1000] } } },
  // The slope of the loss along each score is its probability, less 1 for the true class.
  expected: (engine, scores) =>
    Array.from(
      engine.evaluate('sparse-cross-entropy', { predictions: scores, targets: [0], classes: scores.length }).gradient,
      (slope, index) => (index === 0 ? slope + 1 : slope),
    ),
  examples: [
    { name: 'Cat, dog and bird', input: [[2, 1, 0]] },
    { name: 'The same, 998 higher', input: [[1000, 999, 998]] },
    { name: 'All alike', input: [[5, 5, 5, 5]] },
  ],
  edges: [
    { name: 'Two classes', input: [[1, -1]] },
    { name: 'One class', input: [[3]] },
    { name: 'All far below 0', input: [[-1000, -1001, -1002]] },
    { name: 'One far ahead', input: [[1000, 0, -1000]] },
    { name: 'Fractions', input: [[0.5, 0.25, -0.125]] },
  ],
  generated: { count: 200, longest: 8 },
  laws: [
    'sumsToOne',
    { law: 'bounded', min: 0, max: 1 },
    { law: 'order', of: ['scores'], follows: true },
    { law: 'shift', of: ['scores'] },
    { law: 'finite', of: ['scores'] },
  ],
  tolerance: 1e-9,
};
