import { describe, expect, test } from 'vitest';
import { EngineError, loadEngine } from '../../web/src/engine/index.ts';

const engine = await loadEngine();
const flowers = { predictions: [2, 1, 0, 0, 1, 3], targets: [0, 2], classes: 3 };
const triples = { predictions: [0, 0], positives: [3, 4], negatives: [0, 1], dims: 2 };

/** By the textbook. */
function surprises(logits: readonly number[], labels: readonly number[], classes: number): number[] {
  return labels.map((label, row) => {
    const own = logits.slice(row * classes, (row + 1) * classes);
    return Math.log(own.reduce((sum, x) => sum + Math.exp(x), 0)) - (own[label] ?? Number.NaN);
  });
}

describe('rows', () => {
  const [first = 0, second = 0] = surprises(flowers.predictions, flowers.targets, 3);

  test('the mean is over the rows', () => {
    expect(engine.value('sparse-cross-entropy', flowers)).toBeCloseTo((first + second) / 2, 14);
  });

  test('none gives one value a row, and a slope for every element', () => {
    const { value, gradient } = engine.evaluate('sparse-cross-entropy', flowers, { reduction: 'none' });
    expect([...value].map((x) => x.toFixed(12))).toEqual([first, second].map((x) => x.toFixed(12)));
    expect(gradient.length).toBe(6);
  });

  test('one-hot rows say the same as labels', () => {
    const dense = { ...flowers, targets: [1, 0, 0, 0, 0, 1] };
    expect(engine.evaluate('cross-entropy', dense)).toEqual(engine.evaluate('sparse-cross-entropy', flowers));
  });

  test('single precision is for rows too', () => {
    const single = { ...flowers, predictions: new Float32Array(6), targets: new Float32Array(2) };
    expect(engine.evaluate('sparse-cross-entropy', single).gradient).toBeInstanceOf(Float32Array);
  });

  test('never where something happens is infinitely wrong', () => {
    const never = { predictions: [0, 1], targets: [0.5, 0.5], classes: 2 };
    const { value, gradient } = engine.evaluate('kl-divergence', never);
    expect(value).toBe(Number.POSITIVE_INFINITY);
    expect([...gradient]).toEqual([Number.NEGATIVE_INFINITY, -0.5]);
  });
});

test('vectors are compared', () => {
  const { value, gradient } = engine.evaluate('triplet', triples, { margin: 2 });
  expect(value).toBe(5 - 1 + 2);
  expect(gradient[0]).toBeCloseTo(-3 / 5, 15);
  expect(gradient[1]).toBeCloseTo(-4 / 5 + 1, 15);
});

test.each([
  ['double', [5e-324, 1e-310, 2e-308, 1e-300, 1e-160], (x: number[]) => Float64Array.from(x)],
  ['float', [1e-45, 1e-40, 2e-38, 1e-30, 1e-20], (x: number[]) => Float32Array.from(x)],
] as const)('vectors that all but meet have losses and slopes that are numbers, in %s', (_, gaps, vector) => {
  for (const gap of gaps) {
    const [near, here] = [vector([gap, -gap]), vector([0, 0])];
    for (const [positives, negatives] of [
      [near, vector([1, 1])],
      [vector([1, 1]), near],
      [near, near],
    ] as const) {
      const inputs = { predictions: here, positives, negatives, dims: 2 };
      const { value, gradient } = engine.evaluate('triplet', inputs, { margin: 2 });
      expect(Number.isFinite(value), `${gap}`).toBe(true);
      for (const slope of gradient) expect(Math.abs(slope), `${gap}`).toBeLessThanOrEqual(2);
    }
    for (const target of [0, 1]) {
      const { gradient } = engine.evaluate('contrastive', {
        predictions: here,
        others: near,
        targets: vector([target]),
        dims: 2,
      });
      for (const slope of gradient) expect(Math.abs(slope), `${gap}`).toBeLessThanOrEqual(2);
    }
  }
});

describe('weights', () => {
  const houses = { predictions: [1, 2, 3], targets: [0, 0, 0] };

  test('of samples: the mean divides by them', () => {
    expect(engine.value('mae', { ...houses, weights: [1, 0, 3] })).toBe((1 + 9) / 4);
    expect(engine.value('mae', { ...houses, weights: [1, 0, 3] }, { reduction: 'sum' })).toBe(10);
    expect(engine.evaluate('mae', { ...houses, weights: [1, 0, 3] }).gradient).toEqual(Float64Array.of(0.25, 0, 0.75));
  });

  test('of classes: a row weighs as much as its class', () => {
    const [first = 0, second = 0] = surprises(flowers.predictions, flowers.targets, 3);
    const weighted = { ...flowers, classWeights: [1, 5, 3] };
    expect(engine.value('sparse-cross-entropy', weighted)).toBeCloseTo((first + 3 * second) / 4, 14);
  });

  test('leave single precision as it is', () => {
    const single = { predictions: Float32Array.of(1), targets: Float32Array.of(0), weights: [2] };
    expect(engine.evaluate('mse', single).gradient).toBeInstanceOf(Float32Array);
  });
});

test.each([
  [
    'classes',
    { ...flowers, classes: 2.5 },
    'sparse-cross-entropy: classes is 2.5; it must be a whole number of at least 1',
  ],
  [
    'classes',
    { ...flowers, classes: 0 },
    'sparse-cross-entropy: classes is 0; it must be a whole number of at least 1',
  ],
  [
    'classes',
    { ...flowers, classes: undefined },
    'sparse-cross-entropy: classes is missing; it must be a whole number of at least 1',
  ],
  [
    'predictions',
    { ...flowers, classes: 4 },
    'sparse-cross-entropy: predictions has 6 values; it must have classes (4) for each sample',
  ],
  [
    'predictions',
    { ...flowers, classes: 2 ** 40 },
    'sparse-cross-entropy: predictions has 6 values; it must have classes (1099511627776) for each sample',
  ],
  [
    'targets',
    { ...flowers, targets: [1] },
    'sparse-cross-entropy: targets has 1 value; it must have 2, one for each sample',
  ],
  [
    'targets',
    { ...flowers, targets: [0, 3] },
    'sparse-cross-entropy: targets[1] is 3; it must be a class, a whole number from 0 to 2',
  ],
  [
    'targets',
    { ...flowers, targets: [0.5, 1] },
    'sparse-cross-entropy: targets[0] is 0.5; it must be a class, a whole number from 0 to 2',
  ],
  [
    'weights',
    { ...flowers, weights: [1] },
    'sparse-cross-entropy: weights has 1 value; it must have 2, one for each sample',
  ],
  [
    'weights',
    { ...flowers, weights: [1, -1] },
    'sparse-cross-entropy: weights[1] is -1; it must be a number of at least 0',
  ],
  [
    'weights',
    { ...flowers, weights: [0, 0] },
    'sparse-cross-entropy: every weight is 0; weights must give some sample a weight above 0',
  ],
  [
    'weights',
    { ...flowers, weights: [] },
    'sparse-cross-entropy: weights is empty; it must have as many values as there are samples, or be left out',
  ],
  [
    'classWeights',
    { ...flowers, classWeights: [1] },
    'sparse-cross-entropy: classWeights has 1 value; it must have one for each of the 3 classes',
  ],
  [
    'classWeights',
    { ...flowers, classWeights: [0, 1, 0] },
    'sparse-cross-entropy: every weight is 0; classWeights must give some sample a weight above 0',
  ],
  [
    'labels',
    { ...flowers, labels: [1] },
    'sparse-cross-entropy: there is no input "labels"; it takes predictions, targets, classes, weights and classWeights',
  ],
])('%s that cannot be is refused', (argument, inputs, message) => {
  const misuse = () => engine.value('sparse-cross-entropy', inputs as typeof flowers);
  expect(misuse).toThrow(EngineError);
  expect(misuse).toThrow(expect.objectContaining({ argument, message }));
  expect(engine.value('mae', { predictions: [1], targets: [0] }), 'the engine works on').toBe(1);
});

test('rows of the other inputs must be as many', () => {
  const dense = { ...flowers, targets: [1, 0, 0] };
  expect(() => engine.value('cross-entropy', dense)).toThrow(
    'cross-entropy: targets has 3 values; it must have 6, classes (3) for each of 2 samples',
  );
  expect(() => engine.value('multilabel-margin', { ...flowers, targets: [1, 0, 0, 1, 0.5, 0] })).toThrow(
    'multilabel-margin: targets[4] is 0.5; it must be 0 or 1',
  );
});

test('the types know what a loss takes', () => {
  expect(() => {
    // @ts-expect-error no classes
    engine.value('nll', { predictions: [1], targets: [0] });
  }).toThrow(EngineError);
  expect(() => {
    // @ts-expect-error a triplet has no targets
    engine.value('triplet', { predictions: [1], targets: [0], dims: 1 });
  }).toThrow(EngineError);
  expect(() => {
    // @ts-expect-error no such parameter
    engine.value('triplet', triples, { delta: 1 });
  }).toThrow(EngineError);
});
