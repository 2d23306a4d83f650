import { type ChallengeDocument, renderChallenges } from './challenge-document.ts';
import type { Fault } from './directive.ts';
import { type LessonDocument, renderLesson } from './document.ts';
import { FaultLog } from './faults.ts';
import { findLessons } from './find.ts';
import { collectGlossary, type GlossaryEntry } from './glossary.ts';
import type { Kit } from './kit.ts';
import type { Lesson } from './lesson.ts';

export interface Course {
  readonly lessons: readonly Lesson[]; // in order, drafts and all
  readonly documents: readonly LessonDocument[]; // of those that are written
  readonly glossary: readonly GlossaryEntry[]; // from A to Z
  readonly challenges: readonly ChallengeDocument[]; // of all lessons, drafts too
  readonly faults: readonly Fault[];
}

/** Reads, renders and checks everything under `lessons/`. */
export async function readCourse(kit: Kit): Promise<Course> {
  const faults = new FaultLog();
  const lessons = await findLessons(kit.root, (fault) => faults.add(fault));
  const written = lessons.filter(({ meta }) => !meta.draft);
  const openSlugs = new Set(written.map(({ slug }) => slug));
  const documents: LessonDocument[] = [];
  for (const lesson of written) documents.push(await renderLesson(kit, lesson, openSlugs, faults));
  const glossary = collectGlossary(documents, faults);
  const challenges = await Promise.all(lessons.map((lesson) => renderChallenges(kit, lesson, faults)));
  return { lessons, documents, glossary, challenges: challenges.flat(), faults: faults.all };
}
