import type { LessonDocument } from './document.ts';
import type { Faults } from './faults.ts';
import type { Lesson } from './lesson.ts';
import { didYouMean } from './nearest.ts';
import type { Term } from './terms.ts';

/** A word of the course, and the lesson that defines it. */
export interface GlossaryEntry {
  readonly term: Term;
  readonly lesson: Lesson;
  readonly definition: string; // HTML for a page in a folder of its own
}

/** A definition, as text or HTML, by itself: where else to look is said beside it. */
export const withoutPointer = (definition: string): string =>
  definition.replace(/\s+See [^.<]+ in the catalogue\.$/, '');

/** Every term of every lesson, from A to Z. A word that two lessons define is reported, and so is a link to one that none does. */
export function collectGlossary(documents: readonly LessonDocument[], faults: Faults): GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const { file, lesson, terms, definitions } of documents) {
    for (const term of terms) {
      const first = entries.get(term.id)?.lesson;
      if (first && first !== lesson) {
        const what = `“${term.name}” is defined in the lesson ${first.slug} already`;
        const mend = `Link to it there, as [${term.name.toLowerCase()}](../${first.slug}/#${term.id}), or give it another name.`;
        faults.add({ file, line: term.line, what, mend });
      }
      if (!first) entries.set(term.id, { term, lesson, definition: definitions.get(term.id) ?? '' });
    }
  }
  for (const { lesson, termLinks } of documents) {
    // Links to terms of its own are checked with its other links.
    for (const { slug, id, file, line } of termLinks.filter((link) => link.slug !== lesson.slug)) {
      const home = entries.get(id)?.lesson.slug;
      if (home === slug) continue;
      const what = `The lesson ${slug} does not define \`#${id}\``;
      const mend = home
        ? `It is in ../${home}/#${id}.`
        : `${didYouMean(id, [...entries.keys()])}Link to a term of that lesson.`;
      faults.add({ file, line, what, mend });
    }
  }
  const order = new Intl.Collator('en');
  return [...entries.values()].sort((a, b) => order.compare(a.term.name, b.term.name));
}
