const box = { vector: { min: 0, max: 1, length: 4 } };
const weight = { number: { min: 0, max: 5, special: [1] } };

export default {
  function: 'detectorLoss',
  arguments: {
    prediction: {
      record: { object: { number: { min: -4, max: 4 } }, scores: { vector: { min: -3, max: 3, length: 3 } }, box },
    },
    truth: { record: { object: { choice: { of: [1, 0] } }, kind: { integer: { min: 0, max: 2 } }, box } },
    weights: { record: { object: weight, kind: weight, box: weight } },
  },
  expected: (engine, prediction, truth, weights) => {
    const object = engine.value('bce-with-logits', { predictions: [prediction.object], targets: [truth.object] });
    if (truth.object === 0) return weights.object * object;
    const scores = prediction.scores;
    const kind = engine.value('sparse-cross-entropy', {
      predictions: scores,
      targets: [truth.kind],
      classes: scores.length,
    });
    const place = engine.value('mse', { predictions: prediction.box, targets: truth.box });
    return weights.object * object + weights.kind * kind + weights.box * place;
  },
  examples: [
    {
      name: 'Something, well found',
      input: [
        { object: 2, scores: [3, 0, 0], box: [0.5, 0.5, 0.2, 0.1] },
        { object: 1, kind: 0, box: [0.5, 0.4, 0.2, 0.2] },
        { object: 1, kind: 1, box: 5 },
      ],
    },
    {
      name: 'Nothing, and a box all the same',
      input: [
        { object: -2, scores: [3, 0, 0], box: [0.9, 0.9, 0.9, 0.9] },
        { object: 0, kind: 1, box: [0, 0, 0, 0] },
        { object: 1, kind: 1, box: 5 },
      ],
    },
  ],
  edges: [
    {
      name: 'Something, taken for nothing',
      input: [
        { object: -4, scores: [0, 0, 2], box: [0, 0, 1, 1] },
        { object: 1, kind: 1, box: [0, 0, 1, 1] },
        { object: 1, kind: 1, box: 1 },
      ],
    },
    {
      name: 'Only the class counts',
      input: [
        { object: 1, scores: [1, 2, 0], box: [1, 1, 1, 1] },
        { object: 1, kind: 2, box: [0, 0, 0, 0] },
        { object: 0, kind: 2, box: 0 },
      ],
    },
    {
      name: 'Only the box counts',
      input: [
        { object: 1, scores: [1, 2, 0], box: [1, 0.5, 1, 1] },
        { object: 1, kind: 2, box: [0, 0, 0.5, 0] },
        { object: 0, kind: 0, box: 3 },
      ],
    },
  ],
  generated: { count: 200, longest: 4 },
  laws: [
    'neverNegative',
    { law: 'scaling', of: 'weights', degree: 1 },
    {
      name: 'Where there is nothing, the box does not matter',
      derive: (prediction, truth, weights) => {
        const nothing = { ...truth, object: 0 };
        return [
          [prediction, nothing, weights],
          [{ ...prediction, box: [1, 0, 1, 0], scores: [2, -2, 0] }, nothing, weights],
        ];
      },
      holds: ([, one, other], _inputs, { same }) =>
        same(one, other) || 'With another box and other scores the answer changed, though there is nothing to find.',
    },
  ],
  tolerance: 1e-9,
};
