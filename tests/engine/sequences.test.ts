import { describe, expect, test } from 'vitest';
import { EngineError, loadEngine } from '../../web/src/engine/index.ts';

const engine = await loadEngine();
// Two steps of a blank and two symbols; softmax makes 1/4, 1/2, 1/4 of the first, and thirds of the second.
const steps = [0, Math.log(2), 0, 0, 0, 0];
const word = { predictions: steps, targets: [1], classes: 3, steps: 2 };

describe('ctc', () => {
  test('adds up every path that spells the target', () => {
    // 1 1, 1 blank, blank 1
    expect(engine.value('ctc', word)).toBeCloseTo(-Math.log(1 / 2 / 3 + 1 / 2 / 3 + 1 / 4 / 3), 14);
    expect(engine.value('ctc', { ...word, targets: [1, 2] })).toBeCloseTo(-Math.log(1 / 2 / 3), 14);
    expect(engine.value('ctc', { ...word, targets: [0] })).toBeCloseTo(-Math.log(1 / 4 / 3), 14);
  });

  test('takes samples of different length in rows of one', () => {
    const both = { predictions: [...steps, ...steps], targets: [1, 0, 1, 2], classes: 3, steps: 2 };
    const { value, gradient } = engine.evaluate('ctc', both, { reduction: 'none' });
    expect(value[0]).toBe(engine.value('ctc', word));
    expect(value[1]).toBe(engine.value('ctc', { ...word, targets: [1, 2] }));
    expect(gradient).toHaveLength(12);
    expect(engine.value('ctc', both)).toBeCloseTo(((value[0] ?? 0) + (value[1] ?? 0)) / 2, 14);
  });

  test('is infinite, with no way down, where the symbols do not fit into the steps', () => {
    const { value, gradient } = engine.evaluate('ctc', { ...word, targets: [1, 1] });
    expect(value).toBe(Number.POSITIVE_INFINITY);
    expect(gradient).toEqual(new Float64Array(6));
  });

  test('a sample that weighs nothing may be infinite', () => {
    const both = { predictions: [...steps, ...steps], targets: [1, 0, 1, 1], weights: [1, 0], classes: 3, steps: 2 };
    expect(engine.value('ctc', both)).toBe(engine.value('ctc', word));
  });

  test('keeps single precision, and is prepared as any other', () => {
    const single = { ...word, predictions: Float32Array.from(steps), targets: Float32Array.of(1) };
    expect(engine.evaluate('ctc', single).gradient).toBeInstanceOf(Float32Array);
    const prepared = engine.prepare('ctc', word);
    expect(prepared.evaluate()).toBe(engine.value('ctc', word));
    expect(prepared.gradient).toEqual(engine.evaluate('ctc', word).gradient);
    prepared.release();
  });

  test.each([
    ['steps', { ...word, steps: undefined }, 'steps is missing; it must be a whole number of at least 1'],
    ['steps', { ...word, steps: 0 }, 'steps is 0; it must be a whole number of at least 1'],
    ['steps', { ...word, steps: 1.5 }, 'steps is 1.5; it must be a whole number of at least 1'],
    ['classes', { ...word, classes: -1 }, 'classes is -1; it must be a whole number of at least 1'],
    [
      'predictions',
      { ...word, steps: 4 },
      'predictions has 6 values; it must have steps × classes (12) for each sample',
    ],
    [
      'predictions',
      { ...word, steps: 2 ** 40, classes: 2 ** 40 },
      'predictions has 6 values; it must have steps × classes (1.2089258196146292e+24) for each sample',
    ],
    [
      'targets',
      { ...word, predictions: [...steps, ...steps] },
      'targets has 1 value; it must have equally many, at least one, for each of 2 samples',
    ],
    [
      'targets',
      { ...word, targets: [] },
      'targets has 0 values; it must have equally many, at least one, for each of 1 sample',
    ],
    [
      'targets',
      { ...word, targets: [1, 0, 2] },
      'targets[1] is 0; it must be a symbol, a whole number from 1 to 2, or 0 where its row is at an end',
    ],
    [
      'targets',
      { ...word, targets: [1, 3] },
      'targets[1] is 3; it must be a symbol, a whole number from 1 to 2, or 0 where its row is at an end',
    ],
    [
      'targets',
      { predictions: [1, 2], targets: [1], classes: 1, steps: 2 },
      'targets[0] is 1; it must be 0, since there is no class but the blank',
    ],
    ['weights', { ...word, weights: [1, 1] }, 'weights has 2 values; it must have 1, one for each sample'],
    [
      'classWeights',
      { ...word, classWeights: [1, 1, 1] },
      'there is no input "classWeights"; it takes predictions, targets, classes, steps and weights',
    ],
  ])('%s that cannot be is refused', (argument, inputs, message) => {
    const misuse = () => engine.value('ctc', inputs as typeof word);
    expect(misuse).toThrow(EngineError);
    expect(misuse).toThrow(expect.objectContaining({ argument, message: `ctc: ${message}` }));
    expect(engine.value('ctc', word), 'the engine works on').toBeGreaterThan(0);
  });
});
