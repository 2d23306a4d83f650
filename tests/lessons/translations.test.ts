import { expect, it } from 'vitest';
import { language } from '../../web/src/words/words.ts';
import { FILE, LESSON, readFiles } from './fixture.ts';

const GERMAN = 'lessons/01-one/de/lesson.md';

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
  ['of="mse(houses)"}, and', 'of="mse(houses)"}, oder :number[14.550,50]{of="mse(houses) * 14550.5 / 175"}, und'],
  ['Cars.', 'Das "Auto".'],
];

const translated = WORDS.reduce((text, [from, to]) => text.replace(from, () => to), LESSON);
const readBoth = (german: string) => readFiles({ [FILE]: LESSON, [GERMAN]: german });

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

it('speaks English again afterwards', () => expect(language()).toBe('en'));
