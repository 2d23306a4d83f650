import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { checkAnatomy, nameSections } from './anatomy.ts';
import { checkDirectiveSyntax } from './directive-syntax.ts';
import { definitionsOf, type Question, questionsOf, type TermLink, termLinksOf } from './excerpts.ts';
import { idsOf, type LessonLink, lessonLinksOf } from './far-links.ts';
import type { Faults } from './faults.ts';
import type { Kit } from './kit.ts';
import type { Lesson } from './lesson.ts';
import { type LiveParts, livePartsOf } from './live-parts.ts';
import { type Origin, originOf } from './place.ts';
import { type PlainQuestion, plainQuestionsOf } from './quiz/questions.ts';
import { sourceOfNumber } from './readings.ts';
import { checkReferences, type Neighbours } from './references.ts';
import { Renderer } from './renderer.ts';
import { type SectionText, textsOf } from './section-texts.ts';
import { type SectionLink, wrapSections } from './sections.ts';
import { defineTerms, type Term } from './terms.ts';
import { leadToEnglish } from './to-english.ts';

/** A lesson as its page needs it. */
export interface LessonDocument {
  readonly lesson: Lesson;
  readonly file: string; // relative to the project
  readonly html: string;
  readonly sections: readonly SectionLink[];
  readonly texts: readonly SectionText[]; // of each heading, for the search
  readonly terms: readonly Term[];
  readonly definitions: ReadonlyMap<string, string>; // of the terms, by their ids, for pages beside the lessons
  readonly termLinks: readonly TermLink[];
  readonly ids: ReadonlySet<string>; // what links may lead to
  readonly links: readonly LessonLink[]; // to places in other lessons
  readonly questions: readonly Question[];
  readonly quiz: readonly PlainQuestion[];
  readonly parts: readonly string[]; // what a reader can do, as `<part>/<id>`: see src/state/progress.ts
  readonly live: LiveParts;
  readonly numbers: readonly CheckedNumber[];
  readonly minutes: number; // to read it, without the exercises
}

/** A `:number`, by what it is of. */
export interface CheckedNumber extends Origin {
  readonly of: string;
}

const WORDS_A_MINUTE = 200;
const UNREAD = new Set(['pre', 'math', 'details']);

export async function renderLesson(
  kit: Kit,
  lesson: Lesson,
  neighbours: Neighbours,
  faults: Faults,
): Promise<LessonDocument> {
  const place = { file: relative(kit.root, join(lesson.folder, 'lesson.md')), firstLine: lesson.firstLine };
  const lineInFile = (line: number | undefined) => (line === undefined ? 1 : place.firstLine + line - 1);
  const report = (line: number | undefined, what: string, mend: string) =>
    faults.add({ file: place.file, line: lineInFile(line), what, mend });
  const lack = (line: number | undefined, what: string, mend: string) =>
    faults.add({ file: place.file, line: lineInFile(line), what, mend, gap: true });

  const renderer = new Renderer(kit, lesson, faults);
  const markdown = renderer.parse(lesson.source, place);
  // What is never closed swallows the sections after it: they are not missing.
  if (checkDirectiveSyntax(markdown, lesson.source, report)) checkAnatomy(markdown, report, lack);
  nameSections(markdown);
  const terms = defineTerms(markdown, report);
  const tree = await renderer.toHtml(markdown, place);
  rehypeSlug()(tree);
  const sections = wrapSections(tree);
  const origin = (element: Element) => originOf(element, { file: place.file, line: 1 });
  checkReferences(tree, neighbours, (what, mend, element) => faults.add({ ...origin(element), what, mend }));

  if (lesson.language !== 'en') leadToEnglish(tree, neighbours.translated ?? new Set());

  const html = unified().use(rehypeStringify).stringify(tree);
  return {
    lesson,
    file: place.file,
    html,
    sections,
    texts: textsOf(tree),
    terms: terms.map((term) => ({ ...term, line: lineInFile(term.line) })),
    definitions: definitionsOf(tree, lesson.slug),
    termLinks: termLinksOf(tree, lesson.slug, origin),
    ids: idsOf(tree),
    links: lessonLinksOf(tree, origin),
    questions: questionsOf(tree, lesson.slug),
    quiz: plainQuestionsOf(tree),
    parts: partsOf(tree),
    live: livePartsOf(tree, origin),
    numbers: numbersOf(tree, origin),
    minutes: Math.ceil(countWords(tree) / WORDS_A_MINUTE),
  };
}

function partsOf(tree: Root): string[] {
  const parts: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (properties.dataProgress) parts.push(String(properties.dataProgress));
  });
  return parts;
}

function numbersOf(tree: Root, origin: (element: Element) => Origin): CheckedNumber[] {
  const numbers: CheckedNumber[] = [];
  visit(tree, 'element', (element) => {
    const of = sourceOfNumber(element);
    if (of !== undefined) numbers.push({ of, ...origin(element) });
  });
  return numbers;
}

/** Words of prose: code and formulas are looked at, folds are for some, and live parts take the time one gives them. */
function countWords(tree: Root): number {
  let words = 0;
  visit(tree, (node) => {
    if (node.type === 'element' && (UNREAD.has(node.tagName) || node.tagName.startsWith('downhill-'))) return SKIP;
    if (node.type === 'text') words += node.value.split(/\s+/).filter(Boolean).length;
    return undefined;
  });
  return words;
}
