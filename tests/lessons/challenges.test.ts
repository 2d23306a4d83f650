import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChallenges } from '../../web/build/lessons/challenges.ts';
import { proveChallenge } from '../../web/build/lessons/proof/prove.ts';
import { readHints, readPrompt } from '../../web/build/lessons/proof/texts.ts';

const challenges = await findChallenges();

describe('every challenge of the course', () => {
  test('the first lesson has its two', () => {
    expect([...challenges.keys()]).toEqual(expect.arrayContaining(['mae-loss', 'compare-losses']));
  });

  test.each([...challenges])(
    '%s: starter fails, solution passes, mistakes are told apart',
    { timeout: 60_000 },
    async (_, folder) => {
      expect(await proveChallenge(folder)).toEqual([]);
    },
  );
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
    return (await proveChallenge(folder)).map(({ file, what }) => `${file.replace(/^.*mae-loss\//, '')}: ${what}`);
  };
  const solution = () => readFile(join(folder, 'solution.js'), 'utf8');

  test('a starter that passes', async () => {
    const right = await solution();
    expect(await change('starter.js', () => right)).toEqual(['starter.js: The starter already passes']);
  });

  test('a solution that fails', async () => {
    const [fault] = await change('solution.js', (text) => text.replace('Math.abs', ''));
    expect(fault).toContain('solution.js: The solution fails: The four houses: Expected 12.5, got -7.5.');
  });

  test('a mistake that is right', async () => {
    const right = await solution();
    expect(await change('mistakes/none.js', () => `// Nothing.\n${right}`)).toContain(
      'mistakes/none.js: The mistake passes',
    );
  });

  test('two mistakes that are the same', async () => {
    const copy = await readFile(join(folder, 'mistakes/sum.js'), 'utf8');
    const faults = await change('mistakes/total.js', () => copy);
    expect(faults).toContain('mistakes/total.js: It does the same as sum on every test');
  });

  test('a mistake without a message, and one that does not run', async () => {
    expect(await change('mistakes/sum.js', (text) => text.replace(/^.*\n/, ''))).toContain(
      'mistakes/sum.js: It has no message',
    );
    const [broken] = await change('mistakes/sum.js', () => '// Broken.\nfunction maeLoss( {');
    expect(broken).toContain('mistakes/sum.js: It cannot be run: Syntax error on line 2');
  });

  test('too few hints, no title, no prompt', async () => {
    expect(await change('hints.md', () => '1. Only one.\n')).toEqual(['hints.md: 1 hints are too few']);
    expect(await change('prompt.md', () => 'Write it.\n')).toContain('prompt.md: It has no title or no text');
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
