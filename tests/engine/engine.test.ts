import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/index.ts';

const engine = await loadEngine();
const houses = { predictions: [250, 300, 180, 400], targets: [260, 290, 200, 410] };
const houses500 = { ...houses, predictions: [500, 300, 180, 400] };
const spam = { predictions: [0.9, 0.1, 0.8, 0.3], targets: [1, 0, 1, 0] };

describe('the numbers of the first lesson', () => {
  test('houses', () => {
    expect(engine.value('mse', houses)).toBe(175);
    expect(engine.value('mae', houses)).toBe(12.5);
  });

  test('one price that is far off', () => {
    expect(engine.value('mse', houses500)).toBe(14550);
    expect(engine.value('mae', houses500)).toBe(70);
  });

  test('spam', () => {
    expect(engine.value('bce', spam)).toBeCloseTo(0.1976, 4);
  });

  test('a certain no for a true yes is clipped, not infinite', () => {
    const inputs = { predictions: [0, 1], targets: [1, 0] };
    const { value, gradient } = engine.evaluate('bce', inputs, { reduction: 'none' });
    for (const term of value) expect(term).toBeCloseTo(34.54, 2);
    expect(gradient[0]).toBeCloseTo(-1e15, -1);
    expect(gradient[1]).toBeGreaterThan(9.9e14);
  });

  test('the clip of single precision is its own', () => {
    const inputs = { predictions: Float32Array.of(0, 1), targets: Float32Array.of(1, 0) };
    const { clipSingle } = engine.catalogue.find(({ id }) => id === 'bce') ?? {};
    const expected = -Math.log(clipSingle ?? 0);
    for (const term of engine.value('bce', inputs, { reduction: 'none' })) expect(term).toBeCloseTo(expected, 5);
  });
});

describe('reductions', () => {
  test('the mean is what one gets without asking', () => {
    expect(engine.evaluate('mse', houses)).toEqual(engine.evaluate('mse', houses, { reduction: 'mean' }));
  });

  test('the sum', () => {
    expect(engine.evaluate('mse', houses, { reduction: 'sum' })).toEqual({
      value: 700,
      gradient: Float64Array.of(-20, 20, -40, -20),
    });
  });

  test('none keeps the examples apart', () => {
    expect(engine.evaluate('mae', houses, { reduction: 'none' })).toEqual({
      value: Float64Array.of(10, 10, 20, 10),
      gradient: Float64Array.of(-1, 1, -1, -1),
    });
  });
});

describe('precision follows the arrays', () => {
  const single = { predictions: Float32Array.from(spam.predictions), targets: Float32Array.from(spam.targets) };

  test('single in, single out', () => {
    const { value, gradient } = engine.evaluate('bce', single);
    expect(gradient).toBeInstanceOf(Float32Array);
    expect(value).not.toBe(engine.value('bce', spam));
    expect(value).toBeCloseTo(engine.value('bce', spam), 6);
  });

  test('one double array is enough for double', () => {
    const mixed = { predictions: single.predictions, targets: spam.targets };
    expect(engine.evaluate('bce', mixed).gradient).toBeInstanceOf(Float64Array);
  });

  test('plain arrays are doubles', () => {
    const typed = { predictions: Float64Array.from(spam.predictions), targets: Float64Array.from(spam.targets) };
    expect(engine.evaluate('bce', typed)).toEqual(engine.evaluate('bce', spam));
  });
});

describe('calls do not meet', () => {
  test('the same call gives the same bits', () => {
    const first = engine.evaluate('bce', spam);
    engine.evaluate('mse', houses);
    expect(engine.evaluate('bce', spam)).toEqual(first);
  });

  test('results are copies that later calls leave alone', () => {
    const { gradient } = engine.evaluate('mse', houses);
    const before = gradient.slice();
    engine.evaluate('mse', houses500, { reduction: 'sum' });
    expect(gradient).toEqual(before);
  });

  test('inputs are left as they were', () => {
    const inputs = { predictions: Float64Array.of(0, 1), targets: Float64Array.of(1, 0) };
    engine.evaluate('bce', inputs);
    expect(inputs).toEqual({ predictions: Float64Array.of(0, 1), targets: Float64Array.of(1, 0) });
  });

  test.each([1, 7, 1023, 1025, 100_003, 1_000_003])('%i examples', (count) => {
    const predictions = Float64Array.from({ length: count }, (_, i) => (i % 7) - 3);
    const targets = new Float64Array(count);
    const { value, gradient } = engine.evaluate('mae', { predictions, targets }, { reduction: 'sum' });
    expect(value).toBe(predictions.reduce((sum, x) => sum + Math.abs(x), 0));
    // By hand: toEqual takes half a minute for a million numbers.
    expect(gradient.length).toBe(count);
    expect(predictions.findIndex((x, i) => gradient[i] !== Math.sign(x))).toBe(-1);
  });
});
