import type { Entry } from '../../src/search/entry.ts';
import type { ChallengeDocument } from '../lessons/challenge-document.ts';
import type { LessonDocument } from '../lessons/document.ts';
import { type GlossaryEntry, withoutPointer } from '../lessons/glossary.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { challengeAddress } from '../pages/challenges.ts';
import { addressOf } from '../pages/links.ts';
import type { Site } from '../pages/shell.ts';

/** A lesson, its sections, and what people ask at its end. */
export function lessonEntries(site: Site, { lesson, texts, questions }: LessonDocument): Entry[] {
  const { order, slug, meta } = lesson;
  const href = addressOf(site, lesson);
  const place = placeOf(lesson);
  const asked = new Set(questions.map(({ id }) => id));
  return [
    { kind: 'Lesson', title: meta.title, place: `Lesson ${order}`, names: '', text: meta.summary, href },
    ...texts.map(({ id, title, text }): Entry => {
      const found = { title, place, names: '', text };
      if (asked.has(id)) return { kind: 'Question', ...found, href: `${site.base}questions/#${slug}-${id}` };
      return { kind: 'Section', ...found, href: `${href}#${id}` };
    }),
  ];
}

/** A word where the glossary explains it, for who wants no more than its meaning; the lesson is linked there. */
export function termEntry({ base }: Site, { term, lesson }: GlossaryEntry): Entry {
  const { id, name, aliases, definition } = term;
  return {
    kind: 'Term',
    title: name,
    place: `Glossary, from lesson ${lesson.order}`,
    names: aliases.join(', '),
    text: withoutPointer(definition),
    href: `${base}glossary/#${id}`,
  };
}

export function challengeEntry(site: Site, challenge: ChallengeDocument): Entry {
  const { lesson, title, call, prose } = challenge;
  const names = call.replace(/\(.*/, '');
  return {
    kind: 'Challenge',
    title,
    place: placeOf(lesson),
    names,
    text: prose,
    href: challengeAddress(site, challenge),
  };
}

const placeOf = ({ order, meta }: Lesson): string => `Lesson ${order}, ${meta.title}`;
