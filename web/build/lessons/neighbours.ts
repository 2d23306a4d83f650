import type { Kit } from './kit.ts';
import type { Lesson } from './lesson.ts';
import type { Neighbours } from './references.ts';

/** Pages beside the lessons that text may lead to. */
const BESIDE = ['catalogue', 'challenges', 'choose', 'glossary', 'playground', 'progress', 'questions', 'review'];

/** What a lesson may link to, as seen from its own address. A draft may lead to other drafts: it is read beside them. */
export function neighboursOf(
  lesson: Lesson,
  lessons: readonly Lesson[],
  kit: Kit,
  challenges: readonly string[],
): Neighbours {
  const isOpen = ({ meta }: Lesson) => lesson.meta.draft || !meta.draft;
  const address = ({ slug }: Lesson) => `../${slug}/`;
  return {
    pages: new Set([
      ...lessons.filter(isOpen).map(address),
      ...BESIDE.map((page) => `../../${page}/`),
      ...kit.engine.catalogue.map(({ id }) => `../../catalogue/${id}/`),
      ...challenges.map((id) => `../../challenges/${id}/`),
    ]),
    drafts: new Set(lessons.filter((other) => !isOpen(other)).map(address)),
  };
}
