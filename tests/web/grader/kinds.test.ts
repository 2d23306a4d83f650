import { describe, expect, test } from 'vitest';
import type { Input } from '../../../web/src/grader/challenge.ts';
import { generate, startAt } from '../../../web/src/grader/generate.ts';
import type { ArgumentKind } from '../../../web/src/grader/kinds.ts';
import { checkWith } from './on-host.ts';

const made = (kinds: Record<string, ArgumentKind>, generated = {}): Input[] =>
  generate(checkWith({ arguments: kinds, generated: { count: 200, longest: 6, ...generated } }), 'kinds').map(
    ({ input }) => input,
  );
const one = (kind: ArgumentKind, generated = {}) => made({ it: kind }, generated).map(([value]) => value);
const lists = (kind: ArgumentKind, generated = {}) => one(kind, generated) as number[][];
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('every kind of argument', () => {
  test('number: in its range, in readable steps, with the special ones among them', () => {
    const numbers = one({ number: { min: -1, max: 1, special: [1000] } }) as number[];
    const usual = numbers.filter((number) => number !== 1000);
    expect(usual.every((number) => number >= -1 && number <= 1 && String(number).length <= 6)).toBe(true);
    expect(new Set(usual).size).toBeGreaterThan(100);
    expect(numbers.length - usual.length).toBeGreaterThan(15);
    expect(numbers.length - usual.length).toBeLessThan(60);
  });

  test('integer', () => {
    const numbers = one({ integer: { min: 2, max: 5 } });
    expect(new Set(numbers)).toEqual(new Set([2, 3, 4, 5]));
  });

  test('choice: any plain value', () => {
    expect(new Set(one({ choice: { of: ['mse', 'mae'] } }))).toEqual(new Set(['mse', 'mae']));
    expect(one({ choice: { of: [{ a: [1] }] } })[0]).toEqual({ a: [1] });
  });

  test('functions: their names', () => {
    expect(new Set(one({ functions: { of: ['doubled', 'halved'] } }))).toEqual(new Set(['doubled', 'halved']));
  });

  test('record: its lists are as long as one another', () => {
    const vector = { vector: { min: 0, max: 1 } };
    const records = one({ record: { w: { number: { min: 3, max: 4 } }, xs: vector, ys: vector } });
    for (const { w, xs, ys } of records as { w: number; xs: number[]; ys: number[] }[]) {
      expect(w).toBeGreaterThanOrEqual(3);
      expect(xs).toHaveLength(ys.length);
    }
  });

  test('made: of a value of another kind', () => {
    const from = { vector: { min: 0, max: 1 } };
    const sorted = lists({ made: { from, as: (values: number[]) => values.toSorted((a, b) => a - b) } });
    expect(sorted.every((list) => list.every((value, i) => i === 0 || value >= (list[i - 1] as number)))).toBe(true);
  });

  test('vector: as many lengths as asked for, short ones first', () => {
    const lengths = lists({ vector: { min: 0, max: 1 } }).map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(lists({ vector: { min: 0, max: 1 } }, { shortest: 0 })[0]).toEqual([]);
  });

  test('integers, labels', () => {
    expect(new Set(lists({ integers: { min: 0, max: 2 } }).flat())).toEqual(new Set([0, 1, 2]));
    expect(new Set(lists({ labels: { of: [-1, 1] } }).flat())).toEqual(new Set([-1, 1]));
  });

  test('classes: below the number of columns', () => {
    expect(new Set(lists({ classes: {} }, { columns: [4, 4] }).flat())).toEqual(new Set([0, 1, 2, 3]));
  });

  test('probabilities: inside (0, 1), at the ends only when asked', () => {
    const inside = lists({ probabilities: {} }).flat();
    expect(inside.every((p) => p > 0 && p < 1)).toBe(true);
    const all = lists({ probabilities: { ends: true } }).flat();
    expect(all).toEqual(expect.arrayContaining([0, 1]));
  });

  test('distribution: adds up to 1, with zeros only when asked', () => {
    const positive = lists({ distribution: {} });
    expect(positive.every((shares) => Math.abs(sum(shares) - 1) < 1e-12 && shares.every((p) => p > 0))).toBe(true);
    const some = lists({ distribution: { zeros: true } }, { count: 2000 });
    expect(some.every((shares) => Math.abs(sum(shares) - 1) < 1e-12)).toBe(true);
    expect(some.filter((shares) => shares.length > 1 && shares.includes(0)).length).toBeGreaterThan(200);
  });

  test('oneHot: one 1, at every place', () => {
    const all = lists({ oneHot: { length: 3 } });
    expect(new Set(all.map(String))).toEqual(new Set(['1,0,0', '0,1,0', '0,0,1']));
  });

  test('rows: of any list, all as long as there are columns', () => {
    const cases = made(
      { p: { rows: { of: { distribution: {} } } }, y: { rows: { of: { oneHot: {} } } } },
      { columns: [2, 5] },
    );
    const widths = cases.map(([p, y]) => {
      const [rows, hot] = [p, y] as number[][][];
      expect(rows).toHaveLength((hot as number[][]).length);
      const width = (rows as number[][])[0]?.length;
      expect([...(rows as number[][]), ...(hot as number[][])].every((row) => row.length === width)).toBe(true);
      expect((rows as number[][]).every((row) => Math.abs(sum(row) - 1) < 1e-12)).toBe(true);
      return width;
    });
    expect(new Set(widths)).toEqual(new Set([2, 3, 4, 5]));
  });

  test('list: of records, say', () => {
    const [first] = one({ list: { of: { record: { weight: { number: { min: 1, max: 2 } } } } } });
    expect(first).toEqual([{ weight: expect.any(Number) }]);
  });
});

describe('lengths', () => {
  const vector = (length?: string | number) => ({
    vector: { min: 0, max: 1, ...(length !== undefined && { length }) },
  });

  test('lists of the same length are as long as one another, others are not', () => {
    const cases = made({ a: vector(), b: vector(), c: vector('dims'), d: vector('dims') }) as unknown as number[][][];
    const lengths = cases.map((input) => input.map(({ length }) => length));
    expect(lengths.every(([a, b, c, d]) => a === b && c === d)).toBe(true);
    expect(lengths.some(([a, , c]) => a !== c)).toBe(true);
  });

  test('a number, or the columns', () => {
    const cases = made({ a: vector(7), b: vector('columns') }, { columns: [4, 4] }) as unknown as number[][][];
    expect(cases.every(([a, b]) => a?.length === 7 && b?.length === 4)).toBe(true);
  });
});

test('the same challenge gets the same inputs, another one others', () => {
  const check = checkWith({});
  const inputs = (id: string) => generate(check, id).map(({ input }) => input);
  expect(inputs('a')).toEqual(inputs('a'));
  expect(inputs('a')).not.toEqual(inputs('b'));
});

describe('what an author wrote can be made smaller', () => {
  test.each<[string, Record<string, ArgumentKind>, Input]>([
    ['numbers outside the range', { a: { vector: { min: 0, max: 1 } } }, [[1e12, -5]]],
    [
      'distributions',
      { p: { distribution: {} }, q: { distribution: {} } },
      [
        [0.5, 0.5],
        [0.25, 0.75],
      ],
    ],
    ['rows', { p: { rows: { of: { distribution: {} } } } }, [[[0.2, 0.3, 0.5]]]],
    ['words', { a: { choice: { of: ['mse', 'mae'] } } }, ['mae']],
    [
      'records',
      { a: { record: { w: { number: { min: 0, max: 1 } }, xs: { vector: { min: 0, max: 1 } } } } },
      [{ w: 0.5, xs: [0.25] }],
    ],
    ['lists of records', { a: { list: { of: { record: { w: { number: { min: 0, max: 1 } } } } } } }, [[{ w: 0.5 }]]],
  ])('%s', (_, kinds, input) => {
    const { arbitrary } = startAt(checkWith({ arguments: kinds }), input);
    expect(arbitrary).toBeDefined();
    expect([...(arbitrary?.shrink(input, undefined) ?? [])].length).toBeGreaterThan(0);
  });

  test('what could not have been made up is left as it is', () => {
    const check = checkWith({ arguments: { a: { vector: { min: 0, max: 1 } }, b: { vector: { min: 0, max: 1 } } } });
    expect(startAt(check, [[1, 2], [1]]).arbitrary).toBeUndefined();
  });
});
