import { describe, expect, test } from 'vitest';
import type { Case } from '../../../web/src/grader/cases.ts';
import type { Check, Input } from '../../../web/src/grader/challenge.ts';
import { curveThrough } from '../../../web/src/grader/curve.ts';
import type { Start } from '../../../web/src/grader/generate.ts';
import { oracleOf } from '../../../web/src/grader/oracle.ts';
import { shrink } from '../../../web/src/grader/shrink.ts';
import { attemptWith, casesByName, checkWith, engine, outcomeOf, type Written } from './on-host.ts';

const mae = (p: number[], t: number[]) => p.reduce((sum, x, i) => sum + Math.abs(x - (t[i] as number)), 0) / p.length;

async function smallest(check: Check, name: string, written: Written): Promise<Input | undefined> {
  const test = casesByName(check).get(name) as Case;
  for (const start of test.starts) {
    const found = await shrink(test, start as Start, attemptWith(check, written));
    if (found) return found.input;
  }
  return undefined;
}

describe('a failing input is reduced', () => {
  test.each<[string, Written, Input]>([
    [
      'the sign is kept',
      (p, t) => p.reduce((sum: number, x: number, i: number) => sum + x - t[i], 0) / p.length,
      [[-1], [0]],
    ],
    [
      'squared',
      (p, t) => p.reduce((sum: number, x: number, i: number) => sum + (x - t[i]) ** 2, 0) / p.length,
      [[0], [2]],
    ],
    [
      'not divided',
      (p, t) => mae(p, t) * p.length,
      [
        [0, 0],
        [0, 1],
      ],
    ],
    ['wrong from 1.5 on', (p, t) => (Math.max(...p) >= 1.5 ? 0 : mae(p, t)), [[2], [0]]],
    ['wrong for negative ones', (p, t) => (p.some((x: number) => x < 0) ? 0 : mae(p, t)), [[-1], [0]]],
    [
      'one entry left out',
      (p, t) => mae(p.slice(1), t.slice(1)),
      [
        [0, 0],
        [0, 1],
      ],
    ],
  ])('%s', async (_, written, input) => {
    expect(await smallest(checkWith({ generated: { count: 40, longest: 6 } }), 'Made-up input 40', written)).toEqual(
      input,
    );
  });

  test('in all lists at once, and the single numbers too', async () => {
    const check = checkWith({
      arguments: {
        predictions: { vector: { min: -10, max: 10 } },
        targets: { vector: { min: -10, max: 10 } },
        delta: { number: { min: 0.5, max: 4 } },
      },
      expected: (kernels, predictions, targets, delta) => kernels.value('huber', { predictions, targets }, { delta }),
      examples: [{ name: 'Far off', input: [[8.25, 1, 3], [1, 1.5, -2.75], 2.5] }],
    });
    const squared: Written = (p, t) =>
      p.reduce((sum: number, x: number, i: number) => sum + (x - t[i]) ** 2 / 2, 0) / p.length;
    expect(await smallest(check, 'Far off', squared)).toEqual([[0], [2], 1]);
  });

  test('distributions stay distributions, rows keep their length', async () => {
    const check = checkWith({
      arguments: { p: { rows: { of: { distribution: {} } } } },
      expected: (_, p: number[][]) => p.length,
      examples: [
        {
          name: 'Rows',
          input: [
            [
              [0.2, 0.3, 0.5],
              [0.6, 0.3, 0.1],
            ],
          ],
        },
      ],
    });
    const found = await smallest(check, 'Rows', () => 0);
    expect(found).toEqual([[[1 / 3, 1 / 3, 1 / 3]]]);
  });

  test('a law too: to the smallest input of which it does not hold', async () => {
    const check = checkWith({ laws: ['neverNegative'], expected: () => 0 });
    const signed: Written = (p, t) => p[0] - t[0];
    expect(await smallest(check, 'The loss is never negative', signed)).toEqual([[-1], [0]]);
  });

  test('inputs that were made of others', async () => {
    const check = checkWith({
      arguments: { n: { made: { from: { integer: { min: 0, max: 1000 } }, as: (n: number) => 2 * n } } },
      expected: (_, n: number) => n,
      examples: [{ name: 'One', input: [4] }],
    });
    expect(await smallest(check, 'Made-up input 7', (n) => (n > 10 ? 0 : n))).toEqual([12]);
  });

  test('to one that fails in the same way, not in another', async () => {
    const written: Written = (p, t) => (p.length === 1 ? Number.NaN : mae(p, t) + 1);
    expect(await smallest(checkWith({}), 'Two pairs', written)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('not at all, if it does not fail by itself', async () => {
    expect(await smallest(checkWith({}), 'Two pairs', mae)).toBeUndefined();
  });

  test('to the same, every time', async () => {
    const written: Written = (p, t) => mae(p, t) + p[0] / 7;
    const found = await smallest(checkWith({}), 'Made-up input 20', written);
    expect(await smallest(checkWith({}), 'Made-up input 20', written)).toEqual(found);
  });
});

describe('the curve through a failing input', () => {
  const check = checkWith({ arguments: { p: { vector: { min: 0, max: 10 } }, t: { vector: { min: 0, max: 10 } } } });
  const curve = (input: Input, written: Written = mae) => {
    const sampling = curveThrough(check, oracleOf(check, engine), input);
    return sampling?.curve(sampling.calls.map((call) => outcomeOf(check, written, call)));
  };

  test('has about 61 points around the target, the failing one among them', () => {
    const found = curve([[2], [5]], (p, t) => (p[0] - t[0]) ** 2);
    expect(found).toMatchObject({ along: 'p', at: 2 });
    expect(found?.points.length).toBeGreaterThanOrEqual(61);
    expect(found?.points.map(({ at }) => at)).toEqual(found?.points.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(found?.points.find(({ at }) => at === 2)).toEqual({ at: 2, expected: 3, actual: 9 });
    expect(found?.points.at(0)?.at).toBeLessThan(2);
    expect(found?.points.at(-1)?.at).toBeGreaterThan(5);
  });

  test('stays inside the range, and has gaps where no number comes back', () => {
    const found = curve([[0], [1]], (p, t) => (p[0] > 1 ? undefined : mae(p, t)));
    expect(found?.points.every(({ at }) => at >= 0)).toBe(true);
    expect(found?.points.filter(({ actual }) => actual === null).length).toBeGreaterThan(10);
  });

  test('is not drawn through several predictions, or a record', () => {
    expect(
      curve([
        [1, 2],
        [1, 2],
      ]),
    ).toBeUndefined();
    const record = checkWith({ arguments: { a: { vector: { min: 0, max: 1 } } }, expected: () => ({ mse: 1 }) });
    expect(curveThrough(record, oracleOf(record, engine), [[1]])).toBeNull();
  });
});
