const answers = { labels: { of: [0, 1] } };

export default {
  function: 'precisionRecallF1',
  arguments: { predictions: answers, actuals: answers },
  expected: (_engine, predictions, actuals) => {
    const both = predictions.filter((p, i) => p + actuals[i] === 2).length;
    const [called, there] = [predictions, actuals].map((list) => list.filter((answer) => answer === 1).length);
    return {
      precision: both / Math.max(1, called),
      recall: both / Math.max(1, there),
      f1: (2 * both) / Math.max(1, called + there),
    };
  },
  examples: [
    {
      name: 'One found, two false alarms, one overlooked',
      input: [
        [1, 1, 1, 0, 0],
        [1, 0, 0, 1, 0],
      ],
    },
    {
      name: 'All found, with one false alarm',
      input: [
        [1, 1, 1, 0],
        [1, 1, 0, 0],
      ],
    },
  ],
  edges: [
    {
      name: 'Perfect',
      input: [
        [1, 0, 1],
        [1, 0, 1],
      ],
    },
    {
      name: 'Never yes',
      input: [
        [0, 0, 0],
        [1, 0, 1],
      ],
    },
    {
      name: 'Nothing is yes',
      input: [
        [1, 0],
        [0, 0],
      ],
    },
    {
      name: 'No yes anywhere',
      input: [
        [0, 0],
        [0, 0],
      ],
    },
    {
      name: 'Always yes',
      input: [
        [1, 1, 1, 1],
        [1, 0, 0, 0],
      ],
    },
    {
      name: 'Everything wrong',
      input: [
        [1, 0],
        [0, 1],
      ],
    },
  ],
  generated: { count: 200, longest: 12 },
  laws: [
    'order',
    { law: 'bounded', min: 0, max: 1 },
    {
      name: 'With answers and truth exchanged, precision and recall change places',
      derive: (predictions, actuals) => [[actuals, predictions]],
      holds: ([before, after], _inputs, { same }) =>
        (same(before.precision, after.recall) && same(before.recall, after.precision) && same(before.f1, after.f1)) ||
        'A false alarm became an overlooked yes and the other way round, so precision and recall must change places.',
    },
    {
      name: 'One more right no changes nothing',
      derive: (predictions, actuals) => [
        [
          [...predictions, 0],
          [...actuals, 0],
        ],
      ],
      holds: ([before, after], _inputs, { same }) =>
        same(before, after) ||
        'A right no was added. Neither precision nor recall looks at it, but the answer changed.',
    },
  ],
  tolerance: 1e-9,
};
