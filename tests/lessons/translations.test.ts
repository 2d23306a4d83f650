import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDirectives, findWidgets } from '../../web/build/lessons/registry.ts';
import { language } from '../../web/src/words/words.ts';
import { FILE, LESSON, readFiles } from './fixture.ts';

const GERMAN = 'lessons/01-one/de/lesson.md';

const ORIGINAL = LESSON.replace(
  'of="mse(houses)"}, and',
  'of="mse(houses)"}, or :number[14,550.50]{of="mse(houses) * 14550.5 / 175"}, and',
);
const WORDS: readonly (readonly [string, string])[] = [
  ['title: A lesson', 'title: Eine Lektion'],
  ['summary: What it is about.', 'summary: Worum es geht.'],
  [/^difficulty.*?(?=---)/ms.exec(LESSON)?.[0] ?? '', ''],
  ['Why this matters', 'Warum das wichtig ist'],
  ['## Terms', '## Begriffe'],
  ['Visual model', 'Bild im Kopf'],
  ['Code example', 'Beispiel in Code'],
  ['Predict first', 'Erst vorhersagen'],
  ['Coding challenge', 'Programmieraufgabe'],
  ['In the real world', 'In der Praxis'],
  ['Pitfalls', 'Fallstricke'],
  ['Key takeaways', 'Das Wichtigste in Kürze'],
  ['Questions people ask', 'Häufige Fragen'],
  ['(also *cost*, *error*)', '(auch *Kosten*)'],
  ['14,550.50', '14.550,50'],
  ['Cars.', 'Das "Auto".'],
];

const translated = WORDS.reduce((text, [from, to]) => text.replace(from, () => to), ORIGINAL);
const readBoth = (german: string) => readFiles({ [FILE]: ORIGINAL, [GERMAN]: german });

it('reads a translation beside its lesson, with the same ids and the data of the lesson', async () => {
  const { documents, german, faults } = await readBoth(translated);
  expect(faults).toEqual([]);
  expect(documents.map(({ lesson }) => lesson.language)).toEqual(['en']);
  expect(german).toHaveLength(1);
  expect(german[0]?.lesson).toMatchObject({ language: 'de', slug: 'one', order: 1 });
  expect(german[0]?.lesson.meta).toMatchObject({ title: 'Eine Lektion', summary: 'Worum es geht.' });
  expect(german[0]?.sections.map(({ id }) => id)).toEqual(documents[0]?.sections.map(({ id }) => id));
  expect(german[0]?.sections[1]).toEqual({ id: 'terms', title: 'Begriffe' });
  expect(german[0]?.terms[0]).toMatchObject({ name: 'Loss', aliases: ['Kosten'] });
  expect(german[0]?.parts).toEqual(documents[0]?.parts);
});

it('reads numbers with a decimal comma', async () => {
  const { german } = await readBoth(translated);
  expect(german[0]?.html).toContain('>14.550,50</data>');
  const { faults } = await readBoth(translated.replace('14.550,50', '14.550,51'));
  expect(faults).toMatchObject([{ file: GERMAN }]);
});

it('sets the quotation marks of the language', async () => {
  const { german } = await readBoth(translated);
  expect(german[0]?.html).toContain('Das „Auto“.');
});

it('names what a translation lacks, and what it has alone', async () => {
  const less = await readBoth(translated.replace('quiz/first', 'quiz/erste'));
  expect(less.faults.map(({ file, what }) => [file, what])).toEqual([
    [GERMAN, 'The translation lacks `quiz/first`'],
    [GERMAN, 'The translation has `quiz/erste`, and the lesson has not'],
  ]);
});

it('wants the numbers of the lesson, in whichever order', async () => {
  const swapped = translated.replace(
    /(:number\[175\]\{.*?\}), or (:number\[14.*?\{.*?\})/,
    (_, one, other) => `${other} und ${one}`,
  );
  expect(swapped).not.toBe(translated);
  expect((await readBoth(swapped)).faults).toEqual([]);
  const other = await readBoth(translated.replace('[175]{of="mse(houses)"}', '[12,5]{of="mae(houses)"}'));
  expect(other.faults).toMatchObject([
    {
      file: GERMAN,
      line: 1,
      what: `The translation lacks the number of \`mse(houses)\`, which stands in line 13 of ${FILE}`,
    },
    { file: GERMAN, line: 8, what: 'The translation has a number of `mae(houses)`, and the lesson has not' },
  ]);
  const twice = await readBoth(translated.replace('Das "Auto"', ':number[175]{of="mse(houses)"}'));
  expect(twice.faults).toMatchObject([{ file: GERMAN, what: /has a number of `mse\(houses\)`/ }]);
});

it('wants the sections by their German names', async () => {
  const { faults } = await readBoth(translated.replace('## Fallstricke', '## Pitfalls'));
  expect(faults.map(({ what }) => what)).toEqual([
    'The section `Fallstricke` is missing',
    'No lesson has a section `Pitfalls`',
  ]);
});

it('refuses a head that says again what the lesson says', async () => {
  const { faults, german } = await readBoth(translated.replace('summary', 'difficulty: beginner\nsummary'));
  expect(faults).toMatchObject([{ file: GERMAN }]);
  expect(german).toEqual([]);
});

describe('of a whole lesson', async () => {
  const folder = 'lessons/01-what-is-a-loss';
  const home = join(import.meta.dirname, '../..', folder);
  const names = readdirSync(home, { recursive: true }).map(String);
  const files = Object.fromEntries(
    names
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(join(home, name), 'utf8')]),
  );
  const more = { directives: await findDirectives(), widgets: await findWidgets() };
  const CHANGES: readonly (readonly [string, string | RegExp, string])[] = [
    ['quiz.yaml', /( +right: true\n)(.*\n)( +- text: Das Modell hat .*\n)/, '$2$3$1'],
    ['quiz.yaml', 'answer: { of: "mse(', 'answer: { of: "2 + 0 * mse('],
    ['quiz.yaml', 'tolerance: 0.001', 'tolerance: 0.01'],
    ['quiz.yaml', / +- text: Der MAE ändert sich.*\n.*\n/, ''],
    ['quiz.yaml', 'right: Mittlerer absoluter', 'right: Mittlerer quadratischer'],
    ['experiment.yaml', 'mse.ratio: { min: 20 }', 'mse.ratio: { min: 2 }'],
    ['tour.yaml', 'part: target', 'part: model'],
    ['predict.yaml', 'loss: mse', 'loss: mae'],
    ['challenges/mae-loss/hints.md', /^1\..*\n/m, ''],
  ];

  it('wants the same choices, answers, pairs, conditions, steps and hints', { timeout: 20_000 }, async () => {
    const changed = { ...files };
    for (const [name, from, to] of CHANGES) {
      const file = `${folder}/de/${name}`;
      const text = changed[file] ?? '';
      changed[file] = text.replace(from, to);
      expect(changed[file], name).not.toBe(text);
    }
    const { faults } = await readFiles(changed, more);
    const own = faults.filter(({ file, what }) => file.includes('/de/') && !what.includes('leads nowhere'));
    expect(own.map(({ file, line, what }) => `${file.slice(folder.length + 4)}:${line} ${what}`)).toEqual([
      'challenges/mae-loss/hints.md:1 The translation has 2 hints, and the challenge has 3',
      'experiment.yaml:16 In the translation `two-verdicts: when.mse.ratio.min` is 2, and in the lesson it is 20',
      'predict.yaml:1 In the translation `answer.loss` is "mae", and in the lesson it is "mse"',
      'quiz.yaml:1 In the translation `what-zero-means: choices[0].right` is false, and in the lesson it is true',
      'quiz.yaml:1 In the translation `what-zero-means: choices[1].right` is true, and in the lesson it is false',
      expect.stringMatching(/^quiz.yaml:15 In the translation `mse-by-hand: answer.of` is "2 \+ 0/),
      'quiz.yaml:15 In the translation `mse-by-hand: tolerance` is 0.01, and in the lesson it is 0.001',
      'quiz.yaml:30 In the translation `one-outlier: choices` is a list of 3, and in the lesson it is a list of 4',
      'quiz.yaml:71 The pairs of `which-loss` do not belong together as they do in the lesson',
      'tour.yaml:1 In the translation `[3].part` is "model", and in the lesson it is "target"',
    ]);
  });

  it('gives a question the mark that it has there, and its pairs their names', { timeout: 20_000 }, async () => {
    const { documents, german } = await readFiles(files, more);
    const kept = (html = '') =>
      [...html.matchAll(/data-(?:version|answer)="([^"]*)"|<option value="([^"]+)"/g)]
        .map(([, ...groups]) => groups.join(''))
        .sort();
    expect(kept(german[0]?.html)).toContain('Mean squared error');
    expect(kept(german[0]?.html)).toEqual(kept(documents[0]?.html));
  });
});

it('speaks English again afterwards', () => expect(language()).toBe('en'));
