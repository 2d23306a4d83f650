import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../web/src/engine/index.ts';

const engine = await loadEngine();
const houses = { predictions: [250, 300, 180, 400], targets: [260, 290, 200, 410] };

describe('a prepared loss', () => {
  test.each(['double', 'float'] as const)('says what a call says, in %s', (precision) => {
    const ArrayType = precision === 'double' ? Float64Array : Float32Array;
    const inputs = { predictions: ArrayType.from([0.9, 0.1, 0.8]), targets: ArrayType.from([1, 0, 1]) };
    for (const reduction of ['mean', 'sum'] as const) {
      const prepared = engine.prepare('bce', inputs, { reduction });
      const { value, gradient } = engine.evaluate('bce', inputs, { reduction });
      expect(prepared.value()).toBe(value);
      expect(prepared.evaluate()).toBe(value);
      expect(prepared.gradient).toEqual(gradient);
      prepared.release();
    }
  });

  test('hears of what is written into its arrays', () => {
    const prepared = engine.prepare('mse', houses);
    expect(prepared.value()).toBe(175);
    (prepared.inputs.predictions as Float64Array)[0] = 500;
    expect(prepared.value()).toBe(14550);
    expect(prepared.evaluate()).toBe(14550);
    expect(prepared.gradient[0]).toBe(120);
    prepared.release();
  });

  test('is left alone by other calls, and leaves them alone', () => {
    const [one, other] = [engine.prepare('mse', houses), engine.prepare('mae', houses)];
    engine.evaluate('mse', { predictions: new Float64Array(100_000), targets: new Float64Array(100_000) });
    expect([one.evaluate(), other.evaluate()]).toEqual([175, 12.5]);
    expect(engine.value('mae', houses)).toBe(12.5);
    expect(one.gradient).toEqual(Float64Array.of(-5, 5, -10, -5));
    one.release();
    expect(other.value()).toBe(12.5);
    other.release();
  });

  test('quotes what lies in its arrays when something is wrong, and works on', () => {
    const prepared = engine.prepare('bce', { predictions: [0.5, 0.5], targets: [1, 0] });
    const predictions = prepared.inputs.predictions as Float64Array;
    predictions[1] = 2;
    expect(() => prepared.value()).toThrow('bce: predictions[1] is 2; it must be a number from 0 to 1');
    predictions[1] = 0.5;
    expect(prepared.value()).toBeCloseTo(Math.LN2, 12);
    prepared.release();
  });

  test('has one value', () => {
    expect(() => engine.prepare('mse', houses, { reduction: 'none' })).toThrow(
      'mse: reduction is "none"; a prepared loss has one value, by "mean" or "sum"',
    );
  });

  test('that does not fit is refused, and takes no memory', () => {
    const large = { predictions: new Float64Array(3e6), targets: new Float64Array(3e6) };
    for (let i = 0; i < 100; i++) expect(() => engine.prepare('mse', large)).toThrow('do not fit');
    expect(engine.value('mse', houses)).toBe(175);
  });

  test('gives its memory back', () => {
    const inputs = { predictions: new Float64Array(1e6), targets: new Float64Array(1e6) };
    for (let i = 0; i < 20; i++) {
      const prepared = engine.prepare('mse', inputs);
      expect(prepared.value()).toBe(0);
      prepared.release();
    }
  });
});
