import { expect, test } from 'vitest';
import { readParams } from '../../web/src/engine/params.ts';
import { errorOf } from '../../web/src/engine/problem.ts';
import type { ParameterSpec } from '../../web/src/engine/types.ts';
import { inWords } from '../../web/src/engine/words.ts';

// The way in of parameters, tested on a spec of our own.
const positive = { low: 0, high: null, includesLow: false, includesHigh: false };
const delta: ParameterSpec = { id: 'delta', title: 'Delta', summary: '', range: positive, fallback: 1 };
const rate: ParameterSpec = { ...delta, id: 'rate', fallback: 0.5 };
const reals = { low: null, high: null, includesLow: false, includesHigh: false };
const ramp = { id: 'mse', inputs: [], width: null, parameters: [delta, rate] } as const;

test('parameters stand in the order of the spec, whatever was left out', () => {
  expect(readParams(ramp, {})).toEqual({ reduction: 'mean', parameters: [1, 0.5] });
  expect(readParams(ramp, { rate: 3, reduction: 'sum' })).toEqual({ reduction: 'sum', parameters: [1, 3] });
  expect(readParams(ramp, { rate: 3, delta: 2 })).toEqual({ reduction: 'mean', parameters: [2, 3] });
});

test('what is no number is refused', () => {
  expect(() => readParams(ramp, { delta: '2' as never })).toThrow('mse: delta is "2"; it must be a number');
});

test('what is not known is refused, and what is known is named', () => {
  expect(() => readParams(ramp, { edge: 2 })).toThrow(
    'mse: there is no parameter "edge"; it takes delta, rate and reduction',
  );
});

test('a parameter out of range is named as the spec names it', () => {
  const error = errorOf(
    { code: 4, argument: 13, index: 1 },
    { spec: ramp, given: { arrays: [], width: 1, steps: 1 }, parameters: [1, -2] },
  );
  expect(error).toMatchObject({ message: 'mse: rate is -2; it must be a number above 0', argument: 'rate' });
});

test('a parameter that single precision makes another is told what it becomes', () => {
  const [call, problem] = [
    { arrays: [], width: 1, steps: 1 },
    { code: 4, argument: 13, index: 0 },
  ];
  expect(errorOf(problem, { spec: ramp, given: call, parameters: [1e300, 1] }).message).toBe(
    'mse: delta is 1e+300; it must be a number above 0, and 32-bit floats make it Infinity',
  );
});

test.each([
  [reals, 'a finite number'],
  [positive, 'a number above 0'],
  [{ ...positive, includesLow: true }, 'a number of at least 0'],
  [{ ...positive, high: 1 }, 'a number above 0 and below 1'],
  [{ low: 0, high: 1, includesLow: true, includesHigh: true }, 'a number from 0 to 1'],
  [{ low: 0, high: 1, includesLow: false, includesHigh: true }, 'a number above 0 and of at most 1'],
])('%j is "%s"', (range, words) => {
  expect(inWords(range)).toBe(words);
});
