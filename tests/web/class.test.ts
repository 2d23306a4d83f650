// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, readCourse } from '../../web/src/pages/class/course.ts';
import { cell, toCsv } from '../../web/src/pages/class/csv.ts';
import { commonMistakes, learnerOf } from '../../web/src/pages/class/learner.ts';
import { rollOf } from '../../web/src/pages/class/tables.ts';

const SAVED = '2026-03-01T09:30:00.000Z';
const mae = { id: 'mae-loss', lesson: 'first', title: 'Mean absolute error', lang: '' };
const course: Course = {
  lessons: [
    {
      order: 1,
      slug: 'first',
      title: 'The first, "of all"',
      lang: '',
      parts: ['quiz/a', 'quiz/b', 'challenges/mae-loss'],
    },
    { order: 2, slug: 'second', title: 'The second', lang: '', parts: ['exercises/x'] },
  ],
  challenges: [mae, { id: 'huber', lesson: 'second', title: 'Huber', lang: '' }],
};

const learner = (name: string, entries: Record<string, unknown>, file = 'file.json') =>
  learnerOf(file, { name, saved: SAVED, entries: new Map(Object.entries(entries)) }, course);

const ada = learner('Ada', {
  'lessons/first/done/quiz/a': true,
  'lessons/first/done/challenges/mae-loss': true,
  'lessons/first/done/quiz/gone': true, // no longer in the lesson
  'lessons/unheard-of/done/quiz/a': true,
  'lessons/first/mistakes/mae-loss': ['sum', 'no-abs'],
  place: { lesson: 'second', section: 'why' },
});
const bob = learner('Bob', {
  'lessons/first/mistakes/mae-loss': ['no-abs'],
  'lessons/first/mistakes/unheard-of': ['sum'],
  place: { lesson: 'unheard-of', section: 'why' },
});

describe('a learner', () => {
  it('is what their file says of this course, and of no other', () => {
    expect(ada).toMatchObject({ name: 'Ada', lesson: 2, done: [2, 0] });
    expect(bob).toMatchObject({ lesson: null, done: [0, 0] });
    expect([...bob.mistakes.keys()]).toEqual([mae]);
  });

  it('has the name of the file where they gave none, and nothing in it that turns a line round', () => {
    expect(learner('', {}, 'group-3.json').name).toBe('group-3');
    expect(learner('\u202eeve\n', {}).name).toBe('eve');
  });
});

it('puts the mistakes that most have made first, with who made them', () => {
  const common = commonMistakes([ada, bob]);
  expect(common.map(({ mistake, learners }) => [mistake, learners.map(({ name }) => name)])).toEqual([
    ['no-abs', ['Ada', 'Bob']],
    ['sum', ['Ada']],
  ]);
});

it('reads the course from the page', () => {
  document.body.innerHTML = `<ul class="class-course">
<li data-stop="1" data-lesson="first" data-parts="quiz/a quiz/b">First</li>
<li data-stop="2" data-lesson="second" data-parts="" lang="en">Second</li>
<li data-challenge="mae-loss" data-of="first">Mean absolute error</li></ul>`;
  expect(readCourse(document)).toEqual({
    lessons: [
      { order: 1, slug: 'first', title: 'First', lang: '', parts: ['quiz/a', 'quiz/b'] },
      { order: 2, slug: 'second', title: 'Second', lang: 'en', parts: [] },
    ],
    challenges: [mae],
  });
});

it('shows names as text, whatever they hold', () => {
  const table = rollOf([learner('<img src=x>', { 'lessons/second/done/exercises/x': true })], course);
  expect(table.querySelector('img')).toBeNull();
  expect([...(table.querySelector('tbody tr')?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '<img src=x>',
    '1 Mar 2026',
    '–',
    '1 of 4',
    '–',
    '1/1',
  ]);
  expect(table.querySelector('thead')?.textContent).toContain('Lesson 2: The second');
});

describe('the CSV', () => {
  it('has a row for each learner', () => {
    expect(toCsv([ada, bob], course).split('\r\n')).toEqual([
      '\ufeff"Learner","File","Exported","Last in lesson","Parts done (of 4)","Lesson 1: The first, ""of all"" (of 3)","Lesson 2: The second (of 1)","Mistakes made in challenges"',
      `"Ada","file.json","${SAVED}",2,2,2,0,"mae-loss: sum, no-abs"`,
      `"Bob","file.json","${SAVED}","",0,0,0,"mae-loss: no-abs"`,
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('leaves %j no formula', (text) => {
    expect(cell(text)).toBe(`"'${text}"`);
  });

  it('keeps every text in its cell, and lets none begin as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', '\r', ' ', 'a') }), (text) => {
        const written = cell(text);
        expect(written.slice(1, -1).replaceAll('""', '')).not.toContain('"');
        expect(written).not.toMatch(/^"\s*[=+\-@]/);
        expect(written.slice(1, -1).replaceAll('""', '"').replace(/^'/, '')).toBe(text);
      }),
    );
  });
});
