import { describe, expect, test } from 'vitest';
import type { Check } from '../../../web/src/grader/challenge.ts';
import { laws } from '../../../web/src/grader/laws/index.ts';
import type { LawChoice } from '../../../web/src/grader/laws/law.ts';
import { casesByName, checkWith, tried, type Written } from './on-host.ts';

/** What a law says of a program: an empty text when it holds. */
function verdict(law: LawChoice, written: Written, given: Partial<Check> = {}): string {
  const check = checkWith({ ...given, laws: [law] });
  const [test] = [...casesByName(check).values()].filter(({ kind }) => kind === 'law');
  return tried(check, test as never, written).problem?.message ?? '';
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const mean = (p: number[], t: number[], cost: (p: number, t: number) => number) =>
  sum(p.map((x, i) => cost(x, t[i] as number))) / p.length;
const mae: Written = (p, t) => mean(p, t, (x, y) => Math.abs(x - y));
const mse: Written = (p, t) => mean(p, t, (x, y) => (x - y) ** 2);
const softmax: Written = (x: number[]) => {
  const top = Math.max(...x);
  const powers = x.map((one) => Math.exp(one - top));
  return powers.map((power) => power / sum(powers));
};
const naiveSoftmax: Written = (x: number[]) => x.map((one) => Math.exp(one) / sum(x.map(Math.exp)));

const ofScores: Partial<Check> = {
  arguments: { scores: { vector: { min: -5, max: 5 } } },
  expected: (_, scores) => softmax(scores) as number[],
  examples: [{ name: 'Three', input: [[1, 2, 3]] }],
};
const ofMse: Partial<Check> = {
  expected: (engine, predictions, targets) => engine.value('mse', { predictions, targets }),
};
const ofGradient: Partial<Check> = {
  expected: (engine, predictions, targets) => engine.evaluate('mse', { predictions, targets }).gradient,
};
const mseOf = (engine: never, predictions: number[], targets: number[]) =>
  (engine as { value: (...call: unknown[]) => number }).value('mse', { predictions, targets });
const gradientOfMse: Written = (p: number[], t: number[]) => p.map((x, i) => (2 * (x - (t[i] as number))) / p.length);

const line: Partial<Check> = {
  arguments: {
    w: { number: { min: -2, max: 2 } },
    b: { number: { min: -2, max: 2 } },
    xs: { vector: { min: -3, max: 3 } },
    ys: { vector: { min: -3, max: 3 } },
  },
  expected: (_, w, b, xs, ys) => gradientOfLine(w, b, xs, ys) as { dw: number; db: number },
  examples: [{ name: 'Two points', input: [1, 0, [1, 2], [2, 3]] }],
};
const errors = (w: number, b: number, xs: number[], ys: number[]) => xs.map((x, i) => w * x + b - (ys[i] as number));
const gradientOfLine: Written = (w, b, xs, ys) => ({
  dw: (2 * sum(errors(w, b, xs, ys).map((error, i) => error * xs[i]))) / xs.length,
  db: (2 * sum(errors(w, b, xs, ys))) / xs.length,
});
const lossOfLine = (_: never, w: number, b: number, xs: number[], ys: number[]) =>
  sum(errors(w, b, xs, ys).map((error) => error ** 2)) / xs.length;
const byLine = { law: 'gradient', of: lossOfLine, by: ['w', 'b'], keys: ['dw', 'db'] } as never;

/** Each law with a program that obeys it, one that breaks it, and a word of what is said then. */
const table: readonly (readonly [
  law: LawChoice,
  right: Written,
  wrong: Written,
  said: string,
  given?: Partial<Check>,
])[] = [
  ['order', mae, (p, t) => (mae(p, t) as number) + p[0] * 1e-3, 'opposite order'],
  [{ law: 'order', follows: true }, softmax, (x) => (softmax(x) as number[]).toSorted(), 'opposite order', ofScores],
  ['zeroAtTarget', mae, (p, t) => (mae(p, t) as number) + 1e-3, 'must be 0'],
  ['neverNegative', mae, (p, t) => mean(p, t, (x, y) => x - y), 'below 0'],
  ['symmetric', mae, (p, t) => mean(p, t, (x, y) => (x > y ? 2 : 1) * Math.abs(x - y)), 'swapped'],
  [{ law: 'scaling', degree: 1 }, mae, mse, 'times as large the answer must be'],
  [{ law: 'scaling', degree: 2 }, mse, mae, 'times as large the answer must be', ofMse],
  ['shift', mae, (p, t) => (mae(p, t) as number) + sum(p) * 1e-3, 'same amount was added'],
  [
    { law: 'shift', of: 'scores' },
    softmax,
    (x: number[]) => x.map((one) => one / sum(x)),
    'same amount was added',
    ofScores,
  ],
  [{ law: 'finite', of: 'scores' }, softmax, naiveSoftmax, 'NaN', ofScores],
  [
    { law: 'gradient', of: mseOf } as never,
    gradientOfMse,
    (p, t) => (gradientOfMse(p, t) as number[]).map((x) => x / 2),
    'small step',
    ofGradient,
  ],
  [
    byLine,
    gradientOfLine,
    (w, b, xs, ys) => ({ ...(gradientOfLine(w, b, xs, ys) as object), db: 0 }),
    'db: A small step',
    line,
  ],
  ['sumsToOne', softmax, (x: number[]) => x.map((one) => 1 / (1 + Math.exp(-one))), 'add up to', ofScores],
  [
    { law: 'bounded', min: 0, max: 1 },
    softmax,
    (x: number[]) => (softmax(x) as number[]).map((p) => 2 * p - 0.5),
    'is outside',
    ofScores,
  ],
  [{ law: 'bounded', min: 0 }, mae, (p, t) => mean(p, t, (x, y) => x - y), 'never below 0'],
  [
    { law: 'monotone', in: 'x' },
    (x) => x ** 3,
    (x) => x ** 2,
    'rose by 1, and the answer fell',
    {
      arguments: { x: { number: { min: -5, max: 5 } } },
      expected: (_, x: number) => x ** 3,
      examples: [{ name: 'One', input: [1] }],
    },
  ],
  [
    { law: 'monotone', in: 'x', falls: true, by: 0.5 },
    (x) => -x,
    (x) => x,
    'rose by 0.5, and the answer rose',
    {
      arguments: { x: { number: { min: -5, max: 5 } } },
      expected: (_, x: number) => -x,
      examples: [{ name: 'One', input: [1] }],
    },
  ],
];

describe('every law holds of a right program, and tells a wrong one', () => {
  test.each(table.map((row) => [typeof row[0] === 'string' ? row[0] : JSON.stringify(row[0]), row] as const))(
    '%s',
    (_, [law, right, wrong, said, given]) => {
      expect(verdict(law, right, given)).toBe('');
      expect(verdict(law, wrong, given)).toContain(said);
    },
  );

  test('no law is left out of this list', () => {
    const named = table.map(([law]) => (typeof law === 'string' ? law : (law as { law: string }).law));
    expect(new Set(named)).toEqual(new Set(laws.keys()));
  });
});

describe('a law', () => {
  test('is tried on several inputs: one that seldom breaks it is found', () => {
    expect(verdict('neverNegative', (p, t) => (p.length > 4 ? -1 : mae(p, t)))).toContain('below 0');
  });

  test('passes over kinks, where there is no slope', () => {
    const given: Partial<Check> = {
      expected: (engine, predictions, targets) => engine.evaluate('mae', { predictions, targets }).gradient,
      generated: { count: 0, longest: 1 },
      examples: [
        {
          name: 'At the target',
          input: [
            [2, 1],
            [2, 5],
          ],
        },
      ],
    };
    const law = {
      law: 'gradient',
      of: (engine: never, predictions: number[], targets: number[]) =>
        (engine as { value: (...call: unknown[]) => number }).value('mae', { predictions, targets }),
    } as never;
    expect(verdict(law, () => [0, -0.5], given)).toBe('');
    expect(verdict(law, () => [0, 0.5], given)).toBe('[1]: A small step there changes the value -0.5 times as much.');
  });

  test('may play with other arguments than the first two lists', () => {
    const given: Partial<Check> = {
      arguments: {
        weight: { vector: { min: 1, max: 2, length: 1 } },
        q: { vector: { min: 0, max: 1 } },
        p: { vector: { min: 0, max: 1 } },
      },
      expected: (_, w: number[], q: number[], p: number[]) => (w[0] as number) * (mae(q, p) as number),
      examples: [{ name: 'One', input: [[1], [0], [1]] }],
    };
    const weighted: Written = (w, q, p) => w[0] * (mae(q, p) as number);
    expect(verdict({ law: 'zeroAtTarget', predictions: 'q', targets: 'p' }, weighted, given)).toBe('');
    expect(verdict({ law: 'symmetric', predictions: 'q', targets: 'p' }, weighted, given)).toBe('');
    expect(verdict('order', weighted, given)).toBe('');
  });

  test('of the challenge itself has further inputs, the answers and the engine', () => {
    const doubled: LawChoice = {
      name: 'Every pair twice changes nothing',
      derive: (p: number[], t: number[]) =>
        p.length > 5
          ? null
          : [
              [
                [...p, ...p],
                [...t, ...t],
              ],
            ],
      holds: ([once, twice], [input], { engine, same }) =>
        (same(once, twice) && same(once, mae(...(input as [number[], number[]])) as number) && 'value' in engine) ||
        'It grew.',
    };
    expect(verdict(doubled, mae)).toBe('');
    expect(verdict(doubled, (p, t) => (mae(p, t) as number) * p.length)).toBe('It grew.');
  });

  test('that is not there, or of an argument that is not there, is refused by its name', () => {
    expect(() => verdict('ordr', mae)).toThrow('there is no law ordr; there are order, zeroAtTarget');
    expect(() => verdict({ law: 'shift', of: 'scores' }, mae)).toThrow(
      'there is no argument scores; there are predictions, targets',
    );
  });
});
