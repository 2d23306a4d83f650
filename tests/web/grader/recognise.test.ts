import { describe, expect, test } from 'vitest';
import { gradeOnNode, readWithPairs } from '../../../web/build/lessons/challenges.ts';
import { composed } from '../../../web/build/lessons/pairs.ts';
import { planFor } from '../../../web/src/grader/grade.ts';
import type { Problem } from '../../../web/src/grader/problem.ts';
import { symptomOf } from '../../../web/src/grader/symptoms.ts';
import { nodeSandbox } from '../../../web/src/sandbox/node.ts';
import type { RunResult } from '../../../web/src/sandbox/types.ts';
import { checkWith, engine } from './on-host.ts';

const strict = nodeSandbox(); // as the page's: what learners write may have no end
const folder = new URL('../../../lessons/01-what-is-a-loss/challenges/', import.meta.url).pathname;
const mae = await readWithPairs(`${folder}mae-loss`);
const gradeMae = (source: string) => gradeOnNode(mae, source, strict);

describe('two mistakes at once', () => {
  const program = (message: string, source: string, id = message) => ({ id, message, source });
  const solution =
    'function f(p) {\n  let sum = 0;\n  for (let i = 0; i < p.length; i++) sum += Math.abs(p[i]);\n  return sum / p.length;\n}\n';
  const edits = [
    program('From 1.', `// From 1.\n${solution.replace('i = 0', 'i = 1')}`),
    program('No abs.', `// No abs.\n${solution.replace('Math.abs(p[i])', 'p[i]')}`),
    program('Squared.', solution.replace('Math.abs(p[i])', 'p[i] ** 2')),
    program('Not divided.', solution.replace(' / p.length', '')),
  ];

  test('are put together where they do not touch, with both messages in order', () => {
    const pairs = composed(edits, solution);
    expect(pairs.map(({ id }) => id)).toEqual([
      'From 1.+No abs.',
      'From 1.+Squared.',
      'From 1.+Not divided.',
      'No abs.+Not divided.',
      'Squared.+Not divided.',
    ]);
    expect(pairs[0]).toMatchObject({ message: 'From 1. No abs.' });
    const [both] = pairs;
    expect(new Function(`${both?.source}\nreturn f;`)()([5, -2, 1])).toBe(-1 / 3);
  });

  test('of which one holds the other are none', () => {
    expect(composed([edits[0] as never, edits[0] as never], solution)).toEqual([]);
  });

  test('have strings, comments and spacing that are no edits', () => {
    const spaced = program(
      'Spaced.',
      `// Spaced.\n${solution.replace('/ p.length', '/ (p.length - 1)').replaceAll('  ', '    ')}`,
    );
    expect(composed([edits[0] as never, spaced], solution).map(({ source }) => source)).toEqual([
      expect.stringContaining('let i = 1'),
    ]);
  });

  test.each([
    ['1e-15', '1e-7'],
    ['0.5', '.5'],
    ['a?.[0] ?? 1', '1'],
    ["'it\\'s // no comment'", '`other`'],
    ['x ** -2 >>> 1', 'x--'],
  ])('are found around %s', (one, two) => {
    const program = (a: string, b: string) => `function f(x, a) {\n  const first = ${a};\n  const second = ${b};\n}`;
    const both = composed(
      [
        { id: 'a', message: '', source: program(two, one) },
        { id: 'b', message: '', source: program(one, two) },
      ],
      program(one, one),
    );
    expect(both.map(({ id }) => id)).toEqual(['a+b']);
    expect(() => new Function(both[0]?.source ?? '(')).not.toThrow();
  });

  test('are recognised, however they are written', async () => {
    const report = await gradeMae('const maeLoss = (p, a) => p.reduce((s, x, i) => s + x - a[i], 0);');
    expect(report.diagnosis).toMatchObject({ id: 'no-abs+sum', certain: true });
    expect(report.summary).toMatch(/The errors keep their signs.* This is the sum of the absolute errors/);
  });

  test('all fail, and none does what another program does', async () => {
    expect(mae.pairs.length).toBeGreaterThan(10);
    for (const pair of mae.pairs.slice(0, 12)) {
      expect((await gradeMae(pair.source)).diagnosis).toEqual({ id: pair.id, message: pair.message, certain: true });
    }
  }, 60_000);
});

test('where the run ended early, the mistake that fits is not certain', async () => {
  const loops =
    'const maeLoss = (p, a) => { while (p.length === 3) {} return p.reduce((s, x, i) => s + (x - a[i]) ** 2, 0) / p.length; };';
  const { error, summary, diagnosis, counterexample } = await gradeMae(loops);
  expect(error?.kind).toBe('time');
  expect(summary).toContain('Is there a loop that never ends?');
  expect(diagnosis).toEqual({
    id: 'squared',
    message: expect.stringMatching(/^Closest, but not certain: Each error is squared/),
    certain: false,
  });
  expect(counterexample).toBeUndefined();
});

test('where it ended early and all was right until then, nothing is claimed', async () => {
  const loops =
    'const maeLoss = (p, a) => { while (p.length === 3) {} return p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length; };';
  expect((await gradeMae(loops)).diagnosis).toBeUndefined();
});

describe('code that cheats with what it remembers', () => {
  const right = 'p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length';
  test.each([
    [
      'a sum that is not begun anew',
      `let s = 0; const maeLoss = (p, a) => { for (const i in p) s += Math.abs(p[i] - a[i]); return s / p.length; };`,
    ],
    ['wrong after the hundredth call', `let n = 0; const maeLoss = (p, a) => (++n > 100 ? 0 : ${right});`],
    [
      'wrong at the last call alone',
      `let n = 0; const maeLoss = (p, a) => (++n === ${planFor(mae, engine).calls.length} ? 0 : ${right});`,
    ],
    ['right at every call but the first', `let n = 0; const maeLoss = (p, a) => (n++ ? ${right} : 0);`],
    ['chance', `const maeLoss = (p, a) => ${right} + (Math.random() < 0.5 ? 1 : 0);`],
  ])('%s', async (_, source) => {
    const { passed, diagnosis, tests } = await gradeMae(source);
    expect(passed).toBe(false);
    expect(diagnosis?.id).toBe('symptom-state');
    expect(diagnosis?.message).toContain('kept between calls');
    expect(tests.at(-1)).toMatchObject({ kind: 'law', passed: false });
  });

  test('answers by the number of the call', async () => {
    const { outcomes } = await gradeAll(`const maeLoss = (p, a) => ${right};`);
    const answers = JSON.stringify(
      outcomes.map((outcome) => (outcome.kind === 'returned' && 'value' in outcome.value ? outcome.value.value : 0)),
    );
    const report = await gradeMae(`const all = ${answers}; let n = 0; const maeLoss = () => all[n++];`);
    expect(report.passed).toBe(false);
    expect(report.diagnosis?.id).toBe('symptom-state');
  });

  test('without an end in one order of calls alone', async () => {
    const report = await gradeMae(
      `let n = 0; const maeLoss = (p, a) => { while (n === 24 && p.length > 4) {} n++; return ${right}; };`,
    );
    expect(report).toMatchObject({ passed: false, error: { kind: 'time' } });
  });

  async function gradeAll(source: string): Promise<RunResult> {
    const { sandbox } = await import('../../../web/build/lessons/sandbox.ts');
    return sandbox.run({ source, calls: planFor(mae, engine).calls });
  }
});

describe('symptoms', () => {
  const result = (given: Partial<RunResult>): RunResult => ({
    outcomes: [],
    console: [],
    failure: null,
    arity: { f: 2 },
    ...given,
  });
  const problems = (...symptoms: Problem['symptom'][]): Problem[] =>
    symptoms.map((symptom) => ({ symptom, message: 'It is wrong.' }));
  const symptom = (source: string, given: Partial<RunResult>, ...found: Problem['symptom'][]) =>
    symptomOf(checkWith({}), source, result(given), problems(...found));

  test('printing instead of returning', () => {
    const printed = { console: [{ level: 'log' as const, text: '12.5' }] };
    expect(symptom('', printed, 'undefined')?.message).toBe(
      'It is wrong. It printed something, but printing shows a value to people only: return hands it to the caller.',
    );
    expect(symptom('', {}, 'undefined')?.message).toBe('It is wrong.');
    expect(symptom('', printed, 'nan')?.message).toBe('It is wrong.');
  });

  test('only what every failing test shows', () => {
    expect(symptom('', {}, 'nan', 'nan')?.id).toBe('symptom-nan');
    expect(symptom('', {}, 'nan', 'value')).toBeUndefined();
    expect(symptom('', {}, 'value', 'value')).toBeUndefined();
  });

  test.each([
    [
      'function f(p) {}',
      1,
      'f is written with 1 parameter, and is called with 2. Write it as f(predictions, targets).',
    ],
    ['const f = (w, p, t) => 0;', 3, 'f is written with 3 parameters, and is called with 2.'],
    ['const f = function (p) {};', 1, 'f is written with 1 parameter'],
  ])('another number of parameters: %s', (source, length, message) => {
    expect(symptom(source, { arity: { f: length } }, 'nan', 'value')?.message).toContain(message);
  });

  test.each([
    ['function f(p, t = []) {}', 1],
    ['const f = (p, ...rest) => 0;', 1],
    ['const f = () => 3;', 0],
    ['const f = Math.hypot;', 1],
  ])('not where there may be more: %s', (source, length) => {
    expect(symptom(source, { arity: { f: length } }, 'value')).toBeUndefined();
  });
});

test('whoever prints in every turn of a loop is judged all the same', async () => {
  const loud =
    'function maeLoss(p, a) {\n  let s = 0;\n  for (const i in p) { console.log(i); s += Math.abs(p[i] - a[i]); }\n  return s / p.length;\n}';
  expect((await gradeMae(loud)).passed).toBe(true);
  expect((await gradeMae(loud.replace('/ p.length', ''))).diagnosis?.id).toBe('sum');
});

test('the same code gets the same report, counterexample and curve and all', async () => {
  const source = 'const maeLoss = (p, a) => p.reduce((s, x, i) => s + Math.abs(x - a[i]), 0) / p.length + p[0] / 7;';
  const report = await gradeMae(source);
  expect(report.counterexample).toMatchObject({ input: { predictions: [1], actuals: [0] }, expected: 1 });
  expect(report.curve?.points.length).toBeGreaterThan(60);
  expect(await gradeMae(source)).toEqual(report);
});
