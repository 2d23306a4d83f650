const yesOrNo = { choice: { of: [false, true] } };
const answers = {
  number: (task) => (task.outliers ? 'huber' : 'mse'),
  'yes-no': (task) => (task.rare ? 'focal' : 'bce') + (task.output === 'logits' ? '-with-logits' : ''),
  'one-of-many': () => 'cross-entropy',
  margin: () => 'hinge',
  distribution: () => 'kl-divergence',
};

export default {
  function: 'chooseLoss',
  arguments: {
    task: {
      record: {
        answer: { choice: { of: Object.keys(answers) } },
        outliers: yesOrNo,
        rare: yesOrNo,
        output: { choice: { of: ['probabilities', 'logits'] } },
      },
    },
  },
  // No kernel is asked here: the table of the prompt is the oracle.
  expected: (_engine, task) => answers[task.answer](task),
  examples: [
    { name: 'House prices', input: [{ answer: 'number', outliers: false, rare: false, output: 'probabilities' }] },
    {
      name: 'Waiting times with outages',
      input: [{ answer: 'number', outliers: true, rare: false, output: 'probabilities' }],
    },
    { name: 'Spam', input: [{ answer: 'yes-no', outliers: false, rare: false, output: 'probabilities' }] },
    { name: 'Fraud, from logits', input: [{ answer: 'yes-no', outliers: false, rare: true, output: 'logits' }] },
  ],
  edges: [
    { name: 'Cat, dog or bird', input: [{ answer: 'one-of-many', outliers: false, rare: true, output: 'logits' }] },
    { name: 'With room to spare', input: [{ answer: 'margin', outliers: true, rare: false, output: 'logits' }] },
    { name: 'A distribution', input: [{ answer: 'distribution', outliers: false, rare: false, output: 'logits' }] },
    { name: 'A number from logits', input: [{ answer: 'number', outliers: false, rare: true, output: 'logits' }] },
  ],
  generated: { count: 100, longest: 1 },
  laws: [
    {
      name: 'Outliers matter for numbers only',
      derive: (task) => [[{ ...task, outliers: !task.outliers }]],
      holds: ([before, after], [[task]], { same }) =>
        task.answer === 'number' || same(before, after) || 'Another value of outliers changed the answer.',
    },
    {
      name: 'Rare cases matter for yes or no only',
      derive: (task) => [[{ ...task, rare: !task.rare }]],
      holds: ([before, after], [[task]], { same }) =>
        task.answer === 'yes-no' || same(before, after) || 'Another value of rare changed the answer.',
    },
  ],
  tolerance: 1e-9,
};
