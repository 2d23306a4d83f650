import type { AnySpec, Engine } from '../../src/engine/index.ts';
import type { Entry } from '../../src/search/entry.ts';
import { byTask, TASKS } from '../catalogue/words.ts';
import type { Course } from '../lessons/course.ts';
import type { LessonDocument } from '../lessons/document.ts';
import { lossAddress } from '../pages/catalogue.ts';
import { addressOf } from '../pages/lesson.ts';
import type { Site } from '../pages/shell.ts';

/** Everything that a search finds: losses, lessons by their sections, and each term once, where it is taught first. */
export function searchEntries(site: Site, engine: Engine, { documents }: Course): Entry[] {
  return [
    ...byTask(engine.catalogue).flatMap(([, specs]) => specs.map((spec) => lossEntry(site, spec))),
    ...termEntries(site, documents),
    ...documents.flatMap((document) => lessonEntries(site, document)),
  ];
}

function lossEntry(site: Site, spec: AnySpec): Entry {
  const { id, title, task, summary, use } = spec;
  const calls = Object.values(spec.names).filter((name) => name !== null);
  return {
    kind: 'Loss',
    title,
    place: TASKS[task].title,
    names: [...new Set([id, ...calls])].join(', '),
    text: `${summary} ${use}`,
    href: lossAddress(site, id),
  };
}

function termEntries(site: Site, documents: readonly LessonDocument[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { lesson, terms } of documents) {
    for (const { id, name, aliases, definition } of terms) {
      if (entries.has(id)) continue;
      const href = `${addressOf(site, lesson)}#${id}`;
      const place = `Lesson ${lesson.order}, ${lesson.meta.title}`;
      entries.set(id, { kind: 'Term', title: name, place, names: aliases.join(', '), text: definition, href });
    }
  }
  return [...entries.values()];
}

function lessonEntries(site: Site, { lesson, texts }: LessonDocument): Entry[] {
  const { order, meta } = lesson;
  const href = addressOf(site, lesson);
  const place = `Lesson ${order}, ${meta.title}`;
  return [
    { kind: 'Lesson', title: meta.title, place: `Lesson ${order}`, names: '', text: meta.summary, href },
    ...texts.map(({ id, title, text }) => ({
      kind: 'Section' as const,
      title,
      place,
      names: '',
      text,
      href: `${href}#${id}`,
    })),
  ];
}
