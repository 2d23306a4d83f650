import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChallenges } from '../../web/build/lessons/challenges.ts';
import type { Fault } from '../../web/build/lessons/directive.ts';
import { proveChallenge } from '../../web/build/lessons/proof/prove.ts';
import { readHints, readPrompt } from '../../web/build/lessons/proof/texts.ts';

const challenges = await findChallenges();

/** What the course promises, lesson by lesson. `npm run check` proves each: here it is only asked that none is gone. */
const promised = [
  ['mae-loss', 'compare-losses'],
  ['mse-gradient', 'gradient-step', 'train'],
  ['descend', 'diagnose'],
  ['best-constant', 'rmse', 'compare-lines'],
  ['huber-loss', 'huber-gradient', 'quantile-loss'],
  ['binary-cross-entropy', 'bce-with-logits', 'sigmoid'],
  ['softmax', 'categorical-cross-entropy', 'sparse-categorical-cross-entropy'],
  ['hinge-loss', 'margin-violations'],
  ['kl-divergence', 'entropy', 'js-divergence'],
  ['weighted-binary-cross-entropy', 'focal-loss'],
  ['contrastive-loss', 'triplet-loss'],
  ['inventory-loss', 'inventory-gradient', 'detector-loss'],
  ['mend-activation', 'mend-double-softmax', 'mend-shapes', 'choose-loss'],
  ['accuracy', 'precision-recall-f1', 'early-stop'],
  ['pairwise-ranking-loss', 'perplexity', 'multi-task-loss'],
];

test('every challenge that the course promises is there, in its lesson', () => {
  const lessons = promised.map(() => [] as string[]);
  for (const [id, folder] of challenges)
    lessons[Number(/\/(\d\d)-[^/]*\/challenges\//.exec(folder)?.[1]) - 1]?.push(id);
  expect(lessons.map((ids) => ids.toSorted())).toEqual(promised.map((ids) => ids.toSorted()));
});

describe('a faulty challenge is refused, with its file and what to do', { timeout: 60_000 }, () => {
  let folder = '';

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'challenge-')), 'mae-loss');
    await cp(challenges.get('mae-loss') as string, folder, { recursive: true });
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  const change = async (name: string, make: (text: string) => string) => {
    await writeFile(join(folder, name), make(await readFile(join(folder, name), 'utf8').catch(() => '')));
    return told(await proveChallenge(folder));
  };
  const told = (faults: readonly Fault[]) =>
    faults.map(({ file, line, what }) => `${file.replace(/^.*mae-loss\//, '')}:${line}: ${what}`);
  const solution = () => readFile(join(folder, 'solution.js'), 'utf8');

  test('a starter that passes', async () => {
    const right = await solution();
    expect(await change('starter.js', () => right)).toEqual(['starter.js:1: The starter already passes']);
  });

  test('a solution that fails', async () => {
    const [fault] = await change('solution.js', (text) => text.replace('Math.abs', ''));
    expect(fault).toContain('solution.js:1: The solution fails: The four houses: Expected 12.5, got -7.5.');
  });

  test('a mistake that is right', async () => {
    const right = await solution();
    expect(await change('mistakes/none.js', () => `// Nothing.\n${right}`)).toContain(
      'mistakes/none.js:1: The mistake passes',
    );
  });

  test('two mistakes that are the same', async () => {
    const copy = await readFile(join(folder, 'mistakes/sum.js'), 'utf8');
    const faults = await change('mistakes/total.js', () => copy);
    expect(faults).toContain('mistakes/total.js:1: It does the same as sum on every test');
  });

  test('a mistake without a message, and one that does not run', async () => {
    expect(await change('mistakes/sum.js', (text) => text.replace(/^.*\n/, ''))).toContain(
      'mistakes/sum.js:1: It has no message',
    );
    const [broken] = await change('mistakes/sum.js', () => '// Broken.\nfunction maeLoss( {');
    expect(broken).toContain('mistakes/sum.js:2: It cannot be run: Syntax error on line 2');
  });

  test('a mistake that does not end, beside others that do', async () => {
    const faults = await change('mistakes/endless.js', () => '// Never ends.\nfunction maeLoss() {\n  for (;;);\n}\n');
    expect(faults).toEqual([expect.stringContaining('mistakes/endless.js:1: It cannot be run: Stopped after')]);
  });

  test('too few mistakes, and too few tests', async () => {
    const mistakes = await readdir(join(folder, 'mistakes'));
    await Promise.all(mistakes.slice(5).map((name) => rm(join(folder, 'mistakes', name))));
    expect(told(await proveChallenge(folder))).toEqual(['mistakes:1: 5 mistakes are too few']);
    const faults = await change('check.js', (text) => text.replace(/edges: \[[\s\S]*?\n {2}\],/, 'edges: [],'));
    expect(faults).toEqual(['check.js:1: 6 examples, edges and laws are too few']);
  });

  test('what is said after a pass: missing, empty, without a variant, with one that fails', async () => {
    await rm(join(folder, 'after.md'));
    expect(told(await proveChallenge(folder))).toEqual(['after.md:1: The file is missing']);
    expect(await change('after.md', () => 'Because.\n')).toEqual([
      'after.md:1: It has not exactly one block of JavaScript',
    ]);
    const wrong = '```js\nconst maeLoss = () => 0;\n```\n';
    expect(await change('after.md', () => wrong)).toEqual([
      'after.md:1: It says nothing',
      'after.md:2: The variant fails: The four houses: Expected 12.5, got 0.',
    ]);
  });

  test.each<[string, string, string]>([
    ['function:', 'fonction:', 'check.js:1: nothing is called "fonction"'],
    [
      'predictions: prices',
      'predictions: { vectr: { min: 0, max: 1 } }',
      'check.js:5: arguments, predictions: is of no kind that there is (vectr)',
    ],
    [
      'predictions: prices',
      'predictions: { vector: { min: 0 } }',
      'check.js:5: arguments, predictions, vector, max: is missing',
    ],
    [
      'predictions: prices',
      'predictions: { rows: { of: { vector: { min: 0, max: 1, to: 3 } } } }',
      'nothing is called "to"',
    ],
    ['predictions: prices', 'predictions: { ...prices, number: { min: 0, max: 1 } }', 'is vector and number at once'],
    ["'symmetric'", "'symetric'", 'there is no law "symetric"'],
    [
      "'symmetric'",
      "{ law: 'shift', of: 'scores' }",
      'It cannot be used: there is no argument scores; there are predictions, actuals',
    ],
    ['count: 200', 'count: 0', 'No input is made up'],
    ['input: [[3], [5]]', 'input: [[3]]', 'edges, entry 1: has 1 arguments, and maeLoss takes 2'],
    [
      'input: [[3], [5]]',
      'input: [[3], [5, 6]]',
      'check.js:24: One pair: the oracle does not answer ([3], [5, 6]): mae: targets has 2 values, predictions 1',
    ],
    ['actuals) =>', 'actuals, more) => more.length +', 'check.js:5: Made-up input 1: the oracle does not answer'],
    ['tolerance: 1e-9', 'tolerance: 0', 'tolerance: '],
    ['export default', 'import "node:fs"; export const check =', 'check.js:1: '],
  ])('check.js with %s as %s', async (written, instead, fault) => {
    const faults = await change('check.js', (text) => text.replace(written, instead));
    expect(faults.join('\n')).toContain(fault);
    expect(faults.every((one) => one.startsWith('check.js'))).toBe(true);
  });

  test('too few hints, no title, no prompt', async () => {
    expect(await change('hints.md', () => '1. Only one.\n')).toEqual(['hints.md:1: 1 hints are too few']);
    expect(await change('prompt.md', () => 'Write it.\n')).toContain('prompt.md:1: It has no title or no text');
    await rm(join(folder, 'prompt.md'));
    expect((await proveChallenge(folder)).map(({ what }) => what)).toEqual(['The file is missing']);
  });
});

test('a prompt is a title and a text, which begins on some line', () => {
  expect(readPrompt('# Title\n\nText.\n')).toEqual({ title: 'Title', body: 'Text.\n', firstLine: 3 });
});

test('hints are the items of a numbered list', () => {
  expect(readHints('1. One,\n   still one.\n2. Two.\n')).toEqual(['One,\n   still one.', 'Two.']);
});
