import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newChallenge, newLesson } from '../../tools/new-lesson/make.mjs';

const project = join(import.meta.dirname, '../..');
const FIRST = '01-what-is-a-loss';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'downhill-new-lesson-'));
  mkdirSync(join(root, 'lessons'));
  const text = '---\ntitle: T\nsummary: S.\ndifficulty: beginner\ndraft: true\n---\n';
  mkdirSync(join(root, 'lessons', FIRST));
  writeFileSync(join(root, 'lessons', FIRST, 'lesson.md'), text);
});
afterEach(() => rmSync(root, { recursive: true }));

const lesson = (folder: string, file = 'lesson.md') => join(root, 'lessons', folder, file);
const check = () =>
  spawnSync(join(project, 'node_modules/.bin/tsx'), ['web/build/lessons/check.ts', root], {
    cwd: project,
    encoding: 'utf8',
  });

describe('a new lesson', { timeout: 60_000 }, () => {
  test('passes the check as it is, and is told of with what to do next', () => {
    const told = newLesson(root, ' The shape of a “loss”: why? ');
    expect(told).toContain('Made lessons/02-the-shape-of-a-loss-why, a draft:');
    expect(told).toContain('npm run dev     shows it at /lessons/the-shape-of-a-loss-why/');
    expect(readFileSync(lesson('02-the-shape-of-a-loss-why'), 'utf8')).toContain(
      '\ntitle: "The shape of a “loss”: why?"\n',
    );
    for (const file of ['tour.yaml', 'predict.yaml', 'experiment.yaml', 'quiz.yaml']) expect(told).toContain(file);
    expect(readdirSync(lesson('02-the-shape-of-a-loss-why', '')).sort()).toEqual([
      'challenges',
      'experiment.yaml',
      'lesson.md',
      'predict.yaml',
      'quiz.yaml',
      'tour.yaml',
    ]);
    const { status, stdout, stderr } = check();
    expect(stderr).toBe('');
    expect(stdout).toBe('Lessons: 0 written, 2 in the making, no faults.\n');
    expect(status).toBe(0);
  });

  test('is not finished while guidance is left, and may be unwritten but not wrong before', () => {
    newLesson(root, 'Slopes');
    const file = lesson('02-slopes');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/## Pitfalls\n[\s\S]*?(?=## Key)/, '').replace('[175]', '[176]'));
    const begun = check().stderr;
    expect(begun).toContain('lessons/02-slopes/lesson.md:28: The text says 176, but mse(houses) is 175');
    expect(begun).toContain('\n1 fault in the lessons.');
    writeFileSync(file, text.replace('draft: true', 'draft: false'));
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain(
      'lessons/02-slopes/quiz.yaml:5: 30 passages, this one first, are still what `npm run new-lesson` wrote for you (✎)\n' +
        '    Write your own, or put `draft: true` back into the head of lesson.md.',
    );
  });

  test('beside another: no two have anything in common', () => {
    newLesson(root, 'Slopes');
    newLesson(root, 'Slopes and valleys');
    expect(check().stderr).toBe('');
  });

  test('takes the number after the last, and none after 99', () => {
    cpSync(lesson(FIRST, ''), lesson('98-old', ''), { recursive: true });
    expect(newLesson(root, 'Slopes')).toContain('lessons/99-slopes');
    expect(() => newLesson(root, 'Valleys')).toThrow('There is no number left after 99');
  });
});

test.each([
  ['   ', 'The title is empty. Put a few words in quotes.'],
  [
    'What is a loss?',
    'There is a lesson lessons/01-what-is-a-loss already. Choose another title, or write in that one.',
  ],
  ['2 + 2', 'The title “2 + 2” has no letter from a to z, and its address is made of those. Add a word.'],
  ['损失函数', 'The title “损失函数” has no letter from a to z'],
  ['A <b>loss</b>', 'The title has “<”. Use letters, digits, spaces and'],
  ['../evil\\', 'The title has “\\”.'],
  ['A\nloss', 'The title has the sign U+000A, which cannot be seen.'],
  ['A loss 🎉', 'The title has “🎉”.'],
  ['long '.repeat(30), 'The title has 149 characters. Make it 80 at most: it stands in lists.'],
])('the title %j is refused in words, and nothing is made', (title, words) => {
  expect(() => newLesson(root, title)).toThrow(words);
  expect(readdirSync(join(root, 'lessons'))).toEqual([FIRST]);
});

test('accents and apostrophes leave letters in the address', () => {
  expect(newLesson(root, "Fréchet’s way & it's use")).toContain('lessons/02-frechets-way-its-use');
});

test('a challenge is made in a lesson, once', { timeout: 60_000 }, () => {
  newLesson(root, 'Slopes');
  expect(newChallenge(root, 'slopes', 'Slope by hand')).toContain('Write `::challenge{id="slope-by-hand"}`');
  expect(existsSync(lesson('02-slopes', 'challenges/slope-by-hand/check.js'))).toBe(true);
  expect(readFileSync(lesson('02-slopes', 'challenges/slope-by-hand/prompt.md'), 'utf8')).toMatch(/^# Slope by hand\n/);
  expect(check().stderr).toBe('');
  expect(() => newChallenge(root, 'what-is-a-loss', 'Slope by hand')).toThrow(
    'There is a challenge slope-by-hand already, in lessons/02-slopes. Choose another name.',
  );
  expect(() => newChallenge(root, 'slope', 'Another')).toThrow(
    'There is no lesson slope. There are: what-is-a-loss, slopes.',
  );
});

test.each([
  [[], 'A lesson needs a title.'],
  [['Two', 'words'], 'Put the title in quotes: "Two words".'],
  [['--chalenge', 'slopes', 'X'], 'There is no option --chalenge.'],
  [['--challenge', 'slopes'], 'Usage: npm run new-lesson -- "Title of the lesson"'],
])('the words %j are answered with what to write', (words, answer) => {
  const { status, stderr } = spawnSync('node', ['tools/new-lesson.mjs', ...words], { cwd: project, encoding: 'utf8' });
  expect(stderr).toContain(answer);
  expect(stderr).not.toContain('at ');
  expect(status).toBe(1);
});
