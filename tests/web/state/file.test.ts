// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { confidence } from '../../../web/src/state/confidence.ts';
import { printProgress, takeProgress } from '../../../web/src/state/file/format.ts';
import { bringIn, changesBy, forgetProgress, tellChanges } from '../../../web/src/state/file/merge.ts';
import { Refused, readProgress, readProgressFile } from '../../../web/src/state/file/read.ts';
import { lastPlace, rememberPlace } from '../../../web/src/state/place.ts';
import { lessonProgress, progress } from '../../../web/src/state/progress.ts';

const SAVED = '2026-03-01T09:30:00.000Z';
const DRAFT = { text: 'return 1;', basedOn: 'a1' };

beforeEach(() => localStorage.clear());

function fill(): void {
  const lesson = lessonProgress('mse-and-mae');
  lesson.markDone('quiz', 'first');
  lesson.markDone('challenges', 'mae-loss');
  lesson.markRead('the-idea');
  lesson.set('quiz', 'first', { version: 'v', answer: ['b'], checked: true });
  lesson.set('predict', 'guess', '12.5');
  lesson.set('challenges', 'mae-loss', 3);
  lesson.set('challenges', 'mae-loss/hints', 1);
  lesson.set('challenges', 'mae-loss/solution', true);
  lesson.set('mistakes', 'mae-loss', ['sum', 'sum+no-abs']);
  lesson.set('drafts', 'mae-loss', DRAFT);
  confidence.keep('mse-and-mae/first', { question: 'v', level: 80, right: true });
  rememberPlace({ lesson: 'mse-and-mae', section: 'the-idea' });
}

const file = (entries: unknown, more: object = {}) =>
  JSON.stringify({ format: 'downhill-progress', version: 1, saved: SAVED, name: '', entries, ...more });
const refusalOf = (text: string): string => {
  try {
    readProgress(text);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return 'taken';
};
const everything = () =>
  Object.fromEntries(progress.keys().map((key) => [key, localStorage.getItem(`downhill:${key}`)]));
const entry = (key: string, value: unknown) => new Map([[key, value]]);

describe('a file of progress', () => {
  it('brings everything back to an empty device, and nothing else', () => {
    fill();
    progress.set('theme', 'dark');
    const before = everything();
    const text = printProgress({ name: 'Ada', saved: SAVED, entries: takeProgress() });
    localStorage.clear();
    const read = readProgress(text);
    expect(read).toMatchObject({ name: 'Ada', saved: SAVED });
    expect(bringIn(changesBy(read.entries))).toBe(true);
    const { theme, ...rest } = before;
    expect(theme).toBeDefined();
    expect(everything()).toEqual(rest);
  });

  it('leaves out what cannot be read, without touching it', () => {
    fill();
    localStorage.setItem('downhill:lessons/mse-and-mae/challenges/other', '{"version":1,"value":-3}');
    expect([...takeProgress().keys()]).not.toContain('lessons/mse-and-mae/challenges/other');
    expect(localStorage.getItem('downhill:lessons/mse-and-mae/challenges/other')).toContain('-3');
  });

  it.each([
    ['an empty one', '', 'It is empty.'],
    ['a picture', '\u0089PNG', 'It is no JSON'],
    ['one cut short', file({}).slice(0, -3), 'It is no JSON'],
    ['a list', '[1, 2]', 'It is not progress of Downhill.'],
    ['null', 'null', 'It is not progress of Downhill.'],
    ['of another program', '{"format":"anki","version":1}', 'It is not progress of Downhill.'],
    ['of a later version', file({}, { version: 2 }), 'Reload the page to bring it up to date'],
    ['of version 0', file({}, { version: 0 }), 'It does not say of which version it is'],
    ['of the version "1"', file({}, { version: '1' }), 'It does not say of which version it is'],
    ['with a field too many', file({}, { extra: 1 }), 'It holds “extra”, which no progress has.'],
    ['with a field __proto__', file({}).replace('{', '{"__proto__":{"x":1},'), 'It holds “__proto__”'],
    ['with a name of a megabyte', file({}, { name: 'x'.repeat(1e6) }), 'at most 80 characters'],
    ['with a number for a name', file({}, { name: 3 }), 'at most 80 characters'],
    ['without a date', file({}, { saved: 'yesterday' }), 'on which date'],
    ['with a date that is none', file({}, { saved: '2026-99-99T00:00:00Z' }), 'on which date'],
    ['without entries', file(null), 'Its entries are missing.'],
    ['with a list of entries', file([]), 'Its entries are missing.'],
    ['with an entry of another sort', file({ theme: 'dark' }), 'It has an entry “theme”'],
    ['with a way out of its place', file({ 'lessons/../x/read': [] }), 'It has an entry “lessons/../x/read”'],
    ['with an entry __proto__', `${file({}).slice(0, -2)}"__proto__":true}}`, 'It has an entry “__proto__”'],
    [
      'with __proto__ for a lesson',
      file({ 'lessons/__proto__/read': ['a'] }),
      'It has an entry “lessons/__proto__/read”',
    ],
    ['with a done that is not true', file({ 'lessons/a/done/quiz/b': 1 }), 'should be true.'],
    ['with a count below 0', file({ 'lessons/a/challenges/b': -1 }), 'a whole number from 0 to 1000000'],
    ['with a count and a half', file({ 'lessons/a/challenges/b': 1.5 }), 'a whole number from 0 to 1000000'],
    ['with a count of 1e300', file({ 'lessons/a/challenges/b': 1e300 }), 'a whole number from 0 to 1000000'],
    ['with a draft of no text', file({ 'lessons/a/drafts/b': { text: 1, basedOn: '' } }), 'should be a draft'],
    [
      'with an unknown confidence',
      file({ 'confidence/answers/a/b': { question: 'q', level: 75, right: true } }),
      'levels',
    ],
    ['with markup for a mistake', file({ 'lessons/a/mistakes/b': ['<img>'] }), 'at most 20 mistakes'],
    [
      'with too many entries',
      file(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`lessons/a/done/quiz/${i}`, true]))),
      '20001 entries',
    ],
  ])('is refused in a sentence when it is %s', (_, text, words) => {
    fill();
    const before = everything();
    expect(refusalOf(text)).toContain(words);
    expect(refusalOf(text)).toMatch(/(Export it again|Choose the file|Reload the page).+\.$|\.json\.$/);
    expect(everything()).toEqual(before);
    expect({}).not.toHaveProperty('x');
  });

  it('is not even read when it is huge, and says so when it cannot be', async () => {
    const text = vi.fn(async () => file({}));
    await expect(readProgressFile({ size: 23.4e6, text })).rejects.toThrow('It has 23.4 MB');
    expect(text).not.toHaveBeenCalled();
    const gone = { size: 1, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    await expect(readProgressFile(gone)).rejects.toThrow('It could not be read.');
  });

  it('whatever it holds is refused or sound: it never throws anything else, and no prototype changes', () => {
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'lessons/a/read',
      'lessons/a/drafts/b',
      'place',
      'theme',
      'lessons/a/quiz/b',
      'lessons/a/challenges/b',
      '',
    );
    const entries = fc.dictionary(fc.oneof(keys, fc.string()), fc.jsonValue({ maxDepth: 3 }));
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      entries.map((some) => file(some)),
      fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([version, name]) => file({}, { version, name })),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const told = refusalOf(text);
        expect(told === 'taken' || /\.$/.test(told)).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
        if (told === 'taken') bringIn(changesBy(readProgress(text).entries));
        expect(() => takeProgress()).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('says a hostile name shortly and on one line', () => {
    const told = refusalOf(file({ [`\u202e\n${'x'.repeat(5000)}`]: true }));
    expect(told.length).toBeLessThan(250);
    expect(told).not.toMatch(/[\u202e\n]/);
  });
});

describe('bringing a file in', () => {
  it('takes nothing away: done stays done, and what is here stays', () => {
    fill();
    const here = takeProgress();
    const there = new Map<string, unknown>([
      ['lessons/mse-and-mae/done/quiz/second', true],
      ['lessons/mse-and-mae/read', ['another', 'the-idea']],
      ['lessons/mse-and-mae/quiz/first', { version: 'v', answer: ['a'], checked: true }],
      ['lessons/mse-and-mae/predict/guess', '99'],
      ['lessons/mse-and-mae/challenges/mae-loss', 2],
      ['lessons/mse-and-mae/challenges/mae-loss/hints', 3],
      ['lessons/mse-and-mae/mistakes/mae-loss', ['no-abs', 'sum']],
      ['confidence/answers/mse-and-mae/first', { question: 'v', level: 99, right: false }],
      ['place', { lesson: 'huber', section: 'x' }],
    ]);
    const changes = changesBy(there);
    expect(Object.fromEntries(changes)).toEqual({
      'lessons/mse-and-mae/done/quiz/second': true,
      'lessons/mse-and-mae/read': ['the-idea', 'another'],
      'lessons/mse-and-mae/challenges/mae-loss/hints': 3,
      'lessons/mse-and-mae/mistakes/mae-loss': ['sum', 'sum+no-abs', 'no-abs'],
    });
    expect(tellChanges(changes)).toEqual([
      '1 part of a lesson done',
      '1 lesson with more sections read',
      '1 count of tries or hints',
      '1 challenge with mistakes met',
    ]);
    expect(takeProgress()).toEqual(here); // telling changes nothing
    bringIn(changes);
    for (const key of here.keys()) expect(takeProgress().has(key)).toBe(true);
    expect(lastPlace()).toEqual({ lesson: 'mse-and-mae', section: 'the-idea' });
    expect(changesBy(there).size).toBe(0);
  });

  it('takes a checked answer over one that was only begun', () => {
    const key = 'lessons/a/quiz/b';
    progress.set(key, { version: 'v', answer: ['a'], checked: false });
    const theirs = { version: 'v', answer: ['b'], checked: true };
    expect(changesBy(entry(key, theirs)).get(key)).toEqual(theirs);
  });

  it('keeps both drafts: the other becomes the rival, or is set aside where there is one', () => {
    const key = 'lessons/a/drafts/b';
    progress.set(key, DRAFT);
    bringIn(changesBy(entry(key, { text: 'return 2;', basedOn: 'a1', rival: 'return 3;', aside: ['old'] })));
    expect(takeProgress().get(key)).toEqual({ ...DRAFT, rival: 'return 2;', aside: ['old', 'return 3;'] });
    bringIn(changesBy(entry(key, { text: 'return 4;', basedOn: 'a1' })));
    expect(takeProgress().get(key)).toEqual({ ...DRAFT, rival: 'return 2;', aside: ['old', 'return 3;', 'return 4;'] });
    expect(changesBy(entry(key, DRAFT)).size).toBe(0);
  });

  it('loses no text of either draft, whatever they hold, and changes nothing the second time', () => {
    const text = fc.string({ maxLength: 3 });
    const draft = fc.record(
      { text, basedOn: fc.constant('m'), rival: text, aside: fc.array(text, { maxLength: 5 }) },
      { requiredKeys: ['text', 'basedOn'] },
    );
    const textsOf = ({ text: own, rival, aside = [] }: { text: string; rival?: string; aside?: readonly string[] }) =>
      [own, rival, ...aside].filter((one) => one !== undefined);
    fc.assert(
      fc.property(draft, draft, (mine, theirs) => {
        localStorage.clear();
        const key = 'lessons/a/drafts/b';
        progress.set(key, mine);
        bringIn(changesBy(entry(key, theirs)));
        const kept = takeProgress().get(key) as typeof mine;
        expect(kept.text).toBe(mine.text);
        expect(textsOf(kept)).toEqual(expect.arrayContaining([...textsOf(mine), ...textsOf(theirs)]));
        expect(changesBy(entry(key, theirs)).size).toBe(0);
      }),
    );
  });

  it('says when the device does not take it, and has it all the same', () => {
    const setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem, removeItem: () => {} });
    expect(progress.obstacle).toBe('its storage for this site is full.');
    expect(bringIn(entry('lessons/a/done/quiz/b', true))).toBe(false);
    vi.unstubAllGlobals();
    expect(lessonProgress('a').isDone('quiz', 'b')).toBe(true);
    expect(progress.obstacle).toBeNull();
    progress.remove('lessons/a/done/quiz/b');
  });

  it('is undone by a reset, which leaves settings and what others keep', () => {
    fill();
    progress.set('theme', 'dark');
    localStorage.setItem('somebody-else', '1');
    const entries = takeProgress();
    forgetProgress();
    expect(progress.keys()).toEqual(['theme']);
    expect(localStorage.getItem('somebody-else')).toBe('1');
    bringIn(entries);
    expect(takeProgress()).toEqual(entries);
  });
});
