import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatList, formatNumber, formatShare } from '../../web/src/charts/format.ts';
import { loadEngine, parts } from '../../web/src/engine/index.ts';
import { readNumber } from '../../web/src/lesson/shared/numbers.ts';
import { build } from '../../web/src/words/de/build.ts';
import everywhere from '../../web/src/words/de/everywhere.ts';
import inChoosing from '../../web/src/words/de/in-choosing.ts';
import inLessons from '../../web/src/words/de/in-lessons.ts';
import inPlayground from '../../web/src/words/de/in-playground.ts';
import { knowAlso, language, learn, speak, t, tCount, tParts, type Words } from '../../web/src/words/words.ts';
import { gapsIn, type Saying, sayings } from './words/sayings.ts';
import { unsaid } from './words/unsaid.ts';

const all: Words = { ...everywhere, ...inChoosing, ...inLessons, ...inPlayground, ...build };
const said = sayings();
const texts = new Map(said.map((saying) => [saying.text, saying]));
const where = ({ file, line, text }: Pick<Saying, 'file' | 'line' | 'text'>) => `${file}:${line} ${text}`;
const forms = (entry: Words[string]) => (typeof entry === 'string' ? [entry] : Object.values(entry));

/** Texts that stand in the specs of losses and parts. */
const wasm = readFileSync(join(import.meta.dirname, '../../web/src/generated/downhill.wasm'));
const { catalogue } = await loadEngine({ wasm });
const ofSpecs = new Set<unknown>();
JSON.stringify([catalogue, parts], (_, value) => {
  ofSpecs.add(value);
  return value;
});
/** Behind it may stand which of two things is meant. */
const isOfSpecs = (text: string) => ofSpecs.has(text.replace(/\|\|.*/, ''));

describe('the texts of the interface', () => {
  it('are found in the code', () => expect(said.length).toBeGreaterThan(10));

  it('stand there as they are, so that they can be found', () => {
    expect(said.filter(({ text }) => text === null).map(where)).toEqual([]);
  });

  it('are all asked for in the language of the page', () => expect(unsaid().map(where)).toEqual([]));

  it('are said when the language is known: never while a module is read', () => {
    expect(said.filter(({ early }) => early).map(where)).toEqual([]);
  });

  it('are given a value for each of their gaps', () => {
    const wrong = said.filter(({ text, gaps }) => gaps && text && `${gaps}` !== `${gapsIn(text)}`);
    expect(wrong.map(where)).toEqual([]);
  });
});

describe('German', () => {
  it('has a text for each', () => {
    const missing = said.filter(({ text }) => text !== null && !Object.hasOwn(all, text));
    expect([...new Set(missing.map(where))]).toEqual([]);
  });

  it('says each in one room, and has every room', async () => {
    const folder = join(import.meta.dirname, '../../web/src/words/de');
    const names = readdirSync(folder).filter((file) => !/^(everywhere|in-\w+)\.ts$/.test(file));
    const rooms = await Promise.all(
      names.map(async (file) => Object.values((await import(join(folder, file))) as Record<string, Words>)),
    );
    const keys = rooms.flat().flatMap((room) => Object.keys(room));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    expect(new Set(keys)).toEqual(new Set(Object.keys(all)));
  });

  it('is there where it is said: on every page, or on those that bring the room', () => {
    const shares: readonly (readonly [RegExp, Words])[] = [
      [/^web\/src\/(lesson|grader|sandbox)\//, { ...everywhere, ...inLessons }],
      [/^web\/src\/(choosing|widgets\/choose)\b/, { ...everywhere, ...inChoosing }],
      [/^web\/src\/(playground|data)\//, { ...everywhere, ...inPlayground }],
      [/^web\/src\//, everywhere],
    ];
    const known = ({ file }: Saying) => shares.find(([place]) => place.test(file))?.[1] ?? all;
    const missing = said.filter((saying) => saying.text !== null && !Object.hasOwn(known(saying), saying.text));
    expect(missing.map(where)).toEqual([]);
  });

  it('has no text that nothing says', () => {
    const unused = Object.keys(all).filter((text) => !texts.has(text) && !isOfSpecs(text));
    expect(unused).toEqual([]);
  });

  it('has the same gaps', () => {
    const wrong = Object.entries(all).filter(([text, entry]) =>
      forms(entry).some((form) => gapsIn(form).some((gap) => !gapsIn(text).includes(gap))),
    );
    const lost = Object.entries(all).filter(([text, entry]) => {
      const whole = typeof entry === 'string' ? entry : entry.other;
      return `${gapsIn(whole)}` !== `${gapsIn(text)}`;
    });
    expect([...wrong, ...lost].map(([text]) => text)).toEqual([]);
  });

  it('says one and several where English does', () => {
    const counted = said.filter(({ text, counts }) => counts && text);
    const plain = counted.filter(({ text }) => typeof all[text as string] === 'string');
    expect([...new Set(plain.map(where))]).toEqual([]);
    const plural = Object.keys(all).filter((text) => typeof all[text] !== 'string' && !texts.get(text)?.counts);
    expect(plural).toEqual([]);
  });

  it('has its own quotation marks, and no space at an end that English has not', () => {
    const wrong = Object.entries(all).filter(([text, entry]) =>
      forms(entry).some((form) => /["“](?=\w)|\w["”]/.test(form) || /^\s/.test(form) !== /^\s/.test(text)),
    );
    expect(wrong.map(([text]) => text)).toEqual([]);
  });
});

describe('speaking', () => {
  afterEach(() => speak('en'));

  it('is English, and what is said in English is what stands in the code', async () => {
    expect(language()).toBe('en');
    expect(t('{n} of {all}', { n: 0.5, all: 2 })).toBe('0.5 of 2');
    expect([0, 1, 2].map((n) => tCount(n, '{n} case', '{n} cases'))).toEqual(['0 cases', '1 case', '2 cases']);
  });

  it('knows a language by the beginning of its tag', async () => {
    await speak('de-AT');
    expect([language(), t('infinite')]).toEqual(['de', 'unendlich']);
    await speak('en-GB');
    expect([language(), t('infinite')]).toEqual(['en', 'infinite']);
    await speak('fr');
    expect([language(), t('infinite')]).toEqual(['en', 'infinite']);
    await speak('');
    expect(language()).toBe('en');
  });

  it('says in English what a language lacks, and nothing of what every object has', async () => {
    await speak('de');
    expect([t('No such text'), t('constructor'), t('toString')]).toEqual(['No such text', 'constructor', 'toString']);
  });

  it('counts by the forms of the language', async () => {
    await speak('de');
    knowAlso({ '{n} cases': { one: '{n} Fall', other: '{n} Fälle' } });
    expect([0, 1, 2].map((n) => tCount(n, '{n} case', '{n} cases'))).toEqual(['0 Fälle', '1 Fall', '2 Fälle']);
    expect(tCount(1e6, '{n} case', '{n} cases', { n: '1.000.000' })).toBe('1.000.000 Fälle');
  });

  it('writes the decimal sign of the language, and leaves a gap without a value to be seen', async () => {
    await speak('de');
    expect(t('{a} {b} {c}', { a: 0.5, b: '0.5' })).toBe('0,5 0.5 {c}');
  });

  it('reads numbers as the language writes them', async () => {
    const read = () => ['14,550', '0,5', '0.5', '14.550', '1.234,5', '−2,25', '1e3', 'x'].map(readNumber);
    expect(read()).toEqual([14550, 0.5, 0.5, 14.55, null, -2.25, 1000, null]);
    await speak('de');
    expect(read()).toEqual([14.55, 0.5, 0.5, 14550, 1234.5, -2.25, 1000, null]);
  });

  it('writes numbers, shares and lists as the language does', async () => {
    await speak('de');
    expect([formatNumber(14550), formatNumber(-0.1976), formatShare(0.5), formatList(['a', 'b', 'c'])]).toEqual([
      '14.550',
      '−0,1976',
      '50\u00a0%',
      'a, b und c',
    ]);
    expect(formatNumber(-2.5e20)).toBe('−2,5 × 10²⁰');
  });

  it('says one word for two things by what is meant', async () => {
    expect(t('Close||of a guess')).toBe('Close');
    await speak('de');
    await learn('lesson');
    expect(t('Close||of a guess')).toBe('Nah dran');
  });

  it('puts parts between the pieces of a text, in the order of the language', async () => {
    const link = { href: '#' };
    expect(tParts('See {link}.', { link })).toEqual(['See ', link, '.']);
    await speak('de');
    knowAlso({ 'See {link}.': '{link} ansehen.' });
    expect(tParts('See {link}.', { link })).toEqual([link, ' ansehen.']);
  });
});
