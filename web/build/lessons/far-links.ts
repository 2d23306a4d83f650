import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { LessonDocument } from './document.ts';
import type { Faults } from './faults.ts';
import { didYouMean } from './nearest.ts';
import type { Origin } from './place.ts';
import { decoded } from './references.ts';

/** A link of a lesson to a place in another. */
export interface LessonLink extends Origin {
  readonly slug: string;
  readonly id: string;
}

export function idsOf(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (properties.id) ids.add(String(properties.id));
  });
  return ids;
}

export function lessonLinksOf(tree: Root, origin: (element: Element) => Origin): LessonLink[] {
  const links: LessonLink[] = [];
  visit(tree, 'element', (element) => {
    const [, slug, id] = /^\.\.\/([\w-]+)\/#(.+)$/.exec(String(element.properties.href ?? '')) ?? [];
    if (slug !== undefined && id !== undefined) links.push({ slug, id: decoded(id), ...origin(element) });
  });
  return links;
}

/** Whether places in other lessons are there. Their terms are looked up in the glossary, which knows where else they are. */
export function checkFarLinks(documents: readonly LessonDocument[], faults: Faults): void {
  const bySlug = new Map(documents.map((document) => [document.lesson.slug, document]));
  for (const { slug, id, file, line } of documents.flatMap(({ links }) => links)) {
    const target = bySlug.get(slug);
    if (!target || id.startsWith('term-') || target.ids.has(id)) continue;
    const mend = `${didYouMean(id, target.ids)}Link to the id of a heading or a widget of that lesson.`;
    faults.add({ file, line, what: `The lesson ${slug} has no \`#${id}\``, mend });
  }
}
