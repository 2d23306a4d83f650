import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkWords, fileOf, wordsOf } from '../../web/build/lessons/challenge-words.ts';
import { findChallenges, readChallenge } from '../../web/build/lessons/challenges.ts';
import { translated } from '../../web/src/lesson/challenge/load.ts';

const challenge = await readChallenge((await findChallenges()).get('mae-loss') as string);
const cases = [...challenge.check.examples, ...challenge.check.edges].map(({ name }) => name);
const words = {
  mistakes: Object.fromEntries(challenge.mistakes.map(({ id }) => [id, `Fehler ${id}.`])),
  cases: Object.fromEntries(cases.map((name) => [name, `Fall ${name}`])),
};

it('says what a mistake is, what two at once are, and what a case is called', () => {
  const pair = { id: 'sum+mse', message: 'A. B.', source: '' };
  const german = translated(
    { ...challenge, pairs: [pair] },
    { ...words, mistakes: { sum: 'Summe.', mse: 'Quadrate.' } },
  );
  expect(german.mistakes.find(({ id }) => id === 'sum')?.message).toBe('Summe.');
  expect(german.mistakes.find(({ id }) => id === 'rounded')?.message).toMatch(/whole number/); // what is not there stays English
  expect(german.pairs[0]?.message).toBe('Summe. Quadrate.');
  expect(german.check.edges[0]?.name).toBe('Fall One pair');
  expect(german.check.edges[0]?.input).toEqual(challenge.check.edges[0]?.input);
});

it('wants every mistake and case, and no other', () => {
  const told = (given: typeof words) => {
    const faults: string[] = [];
    checkWords(challenge, given, (what) => faults.push(what));
    return faults;
  };
  const { sum: _, ...others } = words.mistakes;
  expect(told(words)).toEqual([]);
  expect(told({ ...words, mistakes: { ...others, summ: 'Summe.' } })).toEqual([
    'The mistake `sum` is not translated',
    'The challenge has no mistake `summ`',
  ]);
  expect(told({ ...words, cases: { ...words.cases, Two: 'Zwei' } })).toEqual(['The challenge has no case `Two`']);
});

it('finds them beside the lesson', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'words-')), '01-one/challenges/mae-loss');
  expect(await wordsOf(folder)).toEqual({});
  mkdirSync(dirname(fileOf(folder, 'de')), { recursive: true });
  writeFileSync(fileOf(folder, 'de'), 'mistakes: { sum: Summe. }\ncases: {}\n');
  expect(await wordsOf(folder)).toEqual({ de: { mistakes: { sum: 'Summe.' }, cases: {} } });
});
