import { basename, relative } from 'node:path';
import { type ChallengeDocument, renderChallenges } from './challenge-document.ts';
import { challengeFolders } from './challenges.ts';
import type { Fault } from './directive.ts';
import { type LessonDocument, renderLesson } from './document.ts';
import { checkFarLinks } from './far-links.ts';
import { FaultLog } from './faults.ts';
import { findLessons } from './find.ts';
import { collectGlossary, type GlossaryEntry } from './glossary.ts';
import { checkGuidance } from './guidance.ts';
import type { Kit } from './kit.ts';
import type { Lesson } from './lesson.ts';
import { neighboursOf } from './neighbours.ts';
import { renderTranslations } from './translations.ts';

export interface Course {
  readonly lessons: readonly Lesson[]; // in order, drafts and all
  readonly documents: readonly LessonDocument[]; // of those that are written
  readonly drafts: readonly LessonDocument[]; // of the others, as far as they are: for their authors
  readonly german: readonly LessonDocument[]; // of those that are written in German too
  readonly glossary: readonly GlossaryEntry[]; // from A to Z
  readonly challenges: readonly ChallengeDocument[]; // of all lessons, drafts too
  readonly faults: readonly Fault[];
}

/** Reads, renders and checks everything under `lessons/`. */
export async function readCourse(kit: Kit): Promise<Course> {
  const faults = new FaultLog();
  const lessons = await findLessons(kit.root, (fault) => faults.add(fault));
  const folders = await challengeFolders(kit.root);
  reportTwins(folders, kit.root, faults);
  const ids = folders.map((folder) => basename(folder));
  const all: LessonDocument[] = [];
  for (const lesson of lessons) {
    const log = lesson.meta.draft ? faults.ofDraft : faults;
    all.push(await renderLesson(kit, lesson, neighboursOf(lesson, lessons, kit, ids), log));
    if (!lesson.meta.draft) await checkGuidance(kit.root, lesson, faults);
  }
  const documents = all.filter(({ lesson }) => !lesson.meta.draft);
  const drafts = all.filter(({ lesson }) => lesson.meta.draft);
  const glossary = collectGlossary([...documents, ...drafts], faults).filter(({ lesson }) => !lesson.meta.draft);
  checkFarLinks(all, faults);
  const around = (lesson: Lesson) => neighboursOf(lesson, lessons, kit, ids);
  const german = await renderTranslations(kit, 'de', documents, around, faults);
  const challenges = await Promise.all(lessons.map((lesson) => renderChallenges(kit, lesson, faults)));
  return { lessons, documents, drafts, german, glossary, challenges: challenges.flat(), faults: faults.all };
}

/** A challenge has one address, whichever lesson it is in. */
function reportTwins(folders: readonly string[], root: string, faults: FaultLog): void {
  const seen = new Map<string, string>();
  for (const folder of folders) {
    const id = basename(folder);
    const first = seen.get(id);
    if (first) {
      const what = `There is a challenge \`${id}\` in ${relative(root, first)} already`;
      const mend = 'Rename one of the folders: both would have the same page.';
      faults.add({ file: relative(root, folder), line: 1, what, mend });
    } else seen.set(id, folder);
  }
}
