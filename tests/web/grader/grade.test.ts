import { describe, expect, test } from 'vitest';
import { gradeOnNode, readChallenge } from '../../../web/build/lessons/challenges.ts';
import type { Report } from '../../../web/src/grader/index.ts';
import { nodeSandbox } from '../../../web/src/sandbox/node.ts';

const strict = nodeSandbox(); // as the page's: what learners write may have no end
const folder = new URL('../../../lessons/01-what-is-a-loss/challenges/', import.meta.url).pathname;
const mae = await readChallenge(`${folder}mae-loss`);
const compare = await readChallenge(`${folder}compare-losses`);

const gradeMae = (source: string) => gradeOnNode(mae, source, strict);
const gradeCompare = (source: string) => gradeOnNode(compare, source, strict);
const firstFailure = ({ tests }: Report) => tests.find(({ passed }) => !passed);

/** A wrong maeLoss by what it makes of the right sum. */
const returning = (expression: string) => `function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  const mean = sum / predictions.length;
  return ${expression};
}`;

describe('a right maeLoss passes, however it is written', () => {
  test.each([
    returning('mean'),
    'const maeLoss = (p, a) => p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length;',
    'export function maeLoss(p, a) { return p.map((x, i) => Math.abs(x - a[i])).reduce((s, x) => s + x) / p.length; }',
    'export const maeLoss = (p, a) => { let s = 0; p.forEach((x, i) => { s += x > a[i] ? x - a[i] : a[i] - x; }); return s / p.length; };',
    'let maeLoss = function (p, a) { let s = 0, i = p.length; while (i--) s += Math.sqrt((p[i] - a[i]) ** 2); return s / a.length; };',
    'function size(x) { return x < 0 ? -x : x; }\nfunction maeLoss(p, a) { let s = 0; for (const i in p) s += size(p[i] - a[i]); return s / p.length; }',
    'sum = 0;\nfunction maeLoss(p, a) { sum = 0; for (var i = 0; i < p.length; i++) sum += Math.abs(p[i] - a[i]); return sum / p.length; }',
  ])('%s', async (source) => {
    const report = await gradeMae(source);
    expect(report).toMatchObject({ version: 2, challenge: 'mae-loss', passed: true });
    expect(report.summary).toBe('All 208 cases agree with the kernel and all 5 laws hold.');
    expect(report.tests).toHaveLength(213);
    expect(report.tests.every(({ passed, message }) => passed && message === '')).toBe(true);
  });
});

describe('one mistake gives one message', () => {
  test.each([
    [
      'the square',
      'squared',
      returning('predictions.reduce((s, x, i) => s + (x - actuals[i]) ** 2, 0) / predictions.length'),
      'mean squared error',
    ],
    ['no abs', 'no-abs', 'const maeLoss = (p, a) => p.reduce((s, x, i) => s + x - a[i], 0) / p.length;', 'cancel'],
    ['no division', 'sum', returning('sum'), 'Divide it by predictions.length'],
    ['hard-coded', 'hard-coded', 'function maeLoss(predictions, actuals) { return 12.5; }', 'four houses only'],
    ['n - 1', 'one-too-few', returning('sum / (predictions.length - 1)'), 'n - 1'],
    ['text', 'text', returning('mean.toFixed(2)'), 'string'],
    [
      'an array',
      'each-error',
      'const maeLoss = (p, a) => p.map((x, i) => Math.abs(a[i] - x));',
      'One number is wanted',
    ],
    [
      'the root',
      'root',
      'const maeLoss = (p, a) => Math.sqrt(p.reduce((s, x, i) => s + (x - a[i]) ** 2, 0) / p.length);',
      'RMSE',
    ],
  ])('%s', async (_, id, source, words) => {
    const report = await gradeMae(source);
    expect(report.passed).toBe(false);
    expect(report.diagnosis?.id).toBe(id);
    expect(report.diagnosis?.message).toContain(words);
    expect(report.summary).toBe(report.diagnosis?.message);
  });

  test.each([
    ['nothing returned', 'undefined', 'function maeLoss(p, a) { p.length / 2; }', 'Is a return missing?'],
    ['another string', 'string', returning('mean + "!"'), 'returned the string "12.5!"'],
    ['NaN', 'nan', returning('mean * undefined'), 'NaN'],
    ['an infinity', 'infinite', returning('1 / 0'), 'divided by 0'],
    ['a promise', 'promise', returning('mean').replace('function', 'async function'), 'Remove async'],
    ['null', 'kind', returning('null'), 'returned null; expected a number'],
    ['a changed input', 'changed', returning('(predictions.fill(0), mean)'), 'changed its argument predictions'],
    [
      'an error',
      'threw',
      'function maeLoss(p, a) {\n  return nope(p, a);\n}',
      "Line 2: ReferenceError: 'nope' is not defined",
    ],
    ['always the same', 'constant', 'const maeLoss = () => 3;', 'returned 3 for every input'],
  ])('a symptom: %s', async (_, symptom, source, words) => {
    const report = await gradeMae(source);
    expect(report.passed).toBe(false);
    expect(report.diagnosis?.id).toBe(`symptom-${symptom}`);
    expect(report.summary).toContain(words);
  });

  test('nothing is claimed when nothing fits', async () => {
    const report = await gradeMae(returning('mean + predictions[0]'));
    expect(report.diagnosis).toBeUndefined();
    expect(report.summary).toMatch(/^\d+ of 213 tests fail\.$/);
  });
});

describe('code that cannot be run to its end', () => {
  test('a syntax error yields only itself, with its line', async () => {
    const report = await gradeMae('function maeLoss(p, a) {\n  return p +;\n}');
    expect(report).toMatchObject({ passed: false, error: { kind: 'syntax', line: 2 }, tests: [] });
    expect(report.summary).toContain('line 2');
    expect(report.diagnosis).toBeUndefined();
  });

  test('a wrong name is told with the right one', async () => {
    const { error } = await gradeMae('function maeloss(p, a) { return 0; }');
    expect(error?.message).toBe(
      'Your code defines maeloss; the challenge calls maeLoss. Write it as maeLoss(predictions, actuals).',
    );
  });

  test('an endless loop ends, and says in which call', async () => {
    const start = performance.now();
    const { error, summary } = await gradeMae('function maeLoss() { while (true) {} }');
    expect(performance.now() - start).toBeLessThan(3000);
    expect(error?.kind).toBe('time');
    expect(summary).toContain('Is there a loop that never ends? This happened in maeLoss([250, 300, 180, 400]');
  });

  test('what was seen before the end is kept', async () => {
    const report = await gradeMae(returning('predictions.length === 1 ? eval("for (;;) {}") : mean'));
    expect(report.tests.map(({ passed }) => passed)).toEqual([true, true]);
  });

  test('an error while loading has its line', async () => {
    expect((await gradeMae('\nmaeLoss();')).error).toMatchObject({ kind: 'threw', line: 2 });
  });
});

describe('compareLosses', () => {
  const body = (keys: string) => `const compareLosses = (p, a) => {
    const mse = p.reduce((s, x, i) => s + (x - a[i]) ** 2, 0) / p.length;
    const mae = p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length;
    return ${keys};
  };`;

  test('the keys may come in any order', async () => {
    expect((await gradeCompare(body('({ mae, mse })'))).passed).toBe(true);
  });

  test.each([
    ['({ mse: mae, mae: mse })', 'keys-swapped'],
    ['({ mse })', 'only-mse'],
    ['({ MSE: mse, MAE: mae })', 'capital-keys'],
    ['[mse, mae]', 'array'],
    ['({ mse, mae: mae * p.length })', 'mae-not-divided'],
    ['({ mse, mae, n: p.length })', 'symptom-keys'],
    ['mae', 'symptom-kind'],
  ])('%s is recognised as %s', async (keys, id) => {
    expect((await gradeCompare(body(keys))).diagnosis?.id).toBe(id);
  });

  test('the key that is wrong is named', async () => {
    const report = await gradeCompare(body('({ mse: mse + 1, mae })'));
    expect(firstFailure(report)?.message).toBe('mse: Expected 175, got 176.');
  });
});

describe('laws', () => {
  test('an answer that depends on the order breaks one', async () => {
    const { tests } = await gradeMae(returning('mean + 1e-3 * (predictions[0] - actuals[0])'));
    const broken = tests.filter(({ kind, passed }) => kind === 'law' && !passed);
    expect(broken.map(({ name }) => name)).toContain('The order of the pairs does not matter');
  });
});

describe('the report', () => {
  test('is the same every time', async () => {
    const source = returning('mean + predictions[0]');
    expect(await gradeMae(source)).toEqual(await gradeMae(source));
  });

  test('shows input, expected and actual of the first failing case', async () => {
    expect(firstFailure(await gradeMae(returning('sum')))).toEqual({
      name: 'The four houses',
      kind: 'example',
      passed: false,
      input: { predictions: [250, 300, 180, 400], actuals: [260, 290, 200, 410] },
      expected: 12.5,
      actual: 50,
      message: 'Expected 12.5, got 50.',
    });
  });

  test.each([
    ['NaN', 'NaN'],
    ['-1 / 0', '-Infinity'],
    ['-0', '-0'],
    ['"12.5"', '"12.5"'],
    ['undefined', 'undefined'],
    ['() => 1', '[function]'],
    ['[1, [NaN]]', [1, ['NaN']]],
    ['({ a: 10n })', { a: '[bigint]' }],
  ])('writes %s as JSON can hold it', async (expression, json) => {
    const report: Report = JSON.parse(JSON.stringify(await gradeMae(returning(expression))));
    expect(report.tests[0]?.actual).toEqual(json);
  });
});

describe('learners cannot talk their way through', () => {
  test.each([
    'Object.prototype.valueOf = Object.prototype.toJSON = () => 12.5; const maeLoss = () => ({});',
    'Number.prototype.toString = () => "12.5"; Math.abs = () => 0; const maeLoss = () => new Proxy({}, { get: () => 12.5 });',
    'Object.is = Number.isFinite = () => true; const maeLoss = () => NaN;',
    'throw { passed: true };',
  ])('%s', async (source) => {
    expect((await gradeMae(source)).passed).toBe(false);
  });
});
