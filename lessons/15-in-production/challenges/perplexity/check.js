export default {
  function: 'perplexity',
  arguments: { probabilities: { probabilities: {} } },
  // What really came has the target 1. The kernel clips a probability of 0; perplexity does not.
  expected: (engine, probabilities) => {
    if (probabilities.includes(0)) return Number.POSITIVE_INFINITY;
    return Math.exp(engine.value('bce', { predictions: probabilities, targets: probabilities.map(() => 1) }));
  },
  examples: [
    { name: 'One of four', input: [[0.25, 0.25]] },
    { name: 'A half and an eighth', input: [[0.5, 0.125]] },
    { name: 'Four tokens', input: [[0.9, 0.6, 0.05, 0.4]] },
  ],
  edges: [
    { name: 'Never surprised', input: [[1, 1, 1]] },
    { name: 'One token', input: [[0.1]] },
    { name: 'Something impossible came', input: [[0.5, 0]] },
    { name: 'A long text', input: [Array(2000).fill(0.1)] },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    { law: 'order', of: 'probabilities' },
    {
      name: 'Never below one choice',
      holds: ([answer]) => answer >= 1 - 1e-12 || 'Perplexity below 1 would be fewer than one choice.',
    },
    {
      name: 'The same text twice is as perplexing as once',
      derive: (probabilities) => [[[...probabilities, ...probabilities]]],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) || 'A text of the same tokens twice over got another answer.',
    },
  ],
  tolerance: 1e-9,
};
