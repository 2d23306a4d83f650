import { join, relative } from 'node:path';
import type { Language } from '../../src/words/words.ts';
import { inLanguage } from '../languages.ts';
import { type CheckedNumber, type LessonDocument, renderLesson } from './document.ts';
import type { Faults } from './faults.ts';
import { readTranslatedHead } from './head.ts';
import type { Kit } from './kit.ts';
import type { Lesson } from './lesson.ts';
import { readText, troubleWith } from './read-text.ts';
import type { Neighbours } from './references.ts';

/** The lessons of which there is a translation, in that language; faults are told as those of any lesson. */
export async function renderTranslations(
  kit: Kit,
  language: Language,
  originals: readonly LessonDocument[],
  neighboursOf: (lesson: Lesson) => Neighbours,
  faults: Faults,
): Promise<LessonDocument[]> {
  const documents: LessonDocument[] = [];
  await inLanguage(language, async () => {
    const all = await Promise.all(originals.map(({ lesson }) => translationOf(lesson, language, kit.root, faults)));
    const translated = new Set(all.flatMap((lesson) => (lesson ? [`../${lesson.slug}/`] : [])));
    for (const [index, original] of originals.entries()) {
      const lesson = all[index];
      if (!lesson) continue;
      const document = await renderLesson(kit, lesson, { ...neighboursOf(lesson), translated }, faults);
      compareParts(original, document, faults);
      compareNumbers(original, document, faults);
      documents.push(document);
    }
  });
  return documents;
}

/** The lesson as `<lesson>/de/lesson.md` has it; null where there is no such file. */
async function translationOf(lesson: Lesson, language: Language, root: string, faults: Faults): Promise<Lesson | null> {
  const folder = join(lesson.home, language);
  const file = relative(root, join(folder, 'lesson.md'));
  const text = await readText(join(root, file));
  const trouble = text === null ? null : troubleWith(text);
  if (trouble) faults.add({ file, ...trouble });
  if (text === null || trouble) return null;
  const { meta, body, firstLine } = readTranslatedHead(file, text, (fault) => faults.add(fault));
  return meta && { ...lesson, language, folder, meta: { ...lesson.meta, ...meta }, source: body, firstLine };
}

/** What a reader has done in one language is done in the other, so both have the same things to do, by the same ids. */
function compareParts(original: LessonDocument, translated: LessonDocument, faults: Faults): void {
  const report = (what: string, mend: string) => faults.add({ file: translated.file, line: 1, what, mend });
  for (const part of original.parts.filter((one) => !translated.parts.includes(one))) {
    report(`The translation lacks \`${part}\``, `Translate it too, with the id that it has in ${original.file}.`);
  }
  for (const part of translated.parts.filter((one) => !original.parts.includes(one))) {
    report(
      `The translation has \`${part}\`, and the lesson has not`,
      `Give it the id that it has in ${original.file}.`,
    );
  }
}

/** Each number of the one is one of the other; the order is that of the language. */
function compareNumbers(original: LessonDocument, translated: LessonDocument, faults: Faults): void {
  for (const { of, file, line } of beyond(original.numbers, translated.numbers)) {
    const what = `The translation lacks the number of \`${of}\`, which stands in line ${line} of ${file}`;
    faults.add({ file: translated.file, line: 1, what, mend: 'Write it there too, with the same attributes.' });
  }
  for (const { of, file, line } of beyond(translated.numbers, original.numbers)) {
    const what = `The translation has a number of \`${of}\`, and the lesson has not`;
    faults.add({ file, line, what, mend: 'Give it the attributes that it has in the lesson, or remove it.' });
  }
}

/** Those of the first that are more than the second has of them. */
function beyond(numbers: readonly CheckedNumber[], others: readonly CheckedNumber[]): CheckedNumber[] {
  const left = others.map(({ of }) => of);
  return numbers.filter(({ of }) => {
    const index = left.indexOf(of);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
