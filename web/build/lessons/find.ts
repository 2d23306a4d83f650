import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Fault } from './directive.ts';
import { readHead } from './head.ts';
import type { Lesson } from './lesson.ts';
import { didYouMean } from './nearest.ts';
import { readText, troubleWith } from './read-text.ts';

const FOLDER = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Finds every `lessons/NN-slug/lesson.md` under `root`, in order. A lesson whose head cannot be read is left out. */
export async function findLessons(root: string, report: (fault: Fault) => void): Promise<Lesson[]> {
  const folders = await readdir(join(root, 'lessons'), { withFileTypes: true });
  const lessons: Lesson[] = [];
  for (const { name } of folders.filter((entry) => entry.isDirectory()).sort((a, b) => a.name.localeCompare(b.name))) {
    const lesson = await readLesson(root, name, report);
    if (lesson) lessons.push(lesson);
  }
  checkOrder(lessons, root, report);
  return lessons;
}

async function readLesson(root: string, name: string, report: (fault: Fault) => void): Promise<Lesson | null> {
  const folder = join(root, 'lessons', name);
  const file = relative(root, join(folder, 'lesson.md'));
  const [, order, slug] = FOLDER.exec(name) ?? [];
  if (!order || !slug) {
    const mend = 'Call it like `03-learning-rate`: two digits, then small letters, digits and hyphens.';
    report({ file, line: 1, what: `The folder's name \`${name}\` tells neither order nor address`, mend });
    return null;
  }
  const text = await readText(join(root, file));
  const trouble = text ? troubleWith(text) : null;
  if (trouble) {
    report({ file, ...trouble });
    return null;
  }
  if (text === null) {
    report({ file, line: 1, what: 'There is no lesson.md', mend: 'Write one; a draft needs only its head.' });
    return null;
  }
  const { meta, body, firstLine } = readHead(file, text, report);
  return meta && { language: 'en', folder, home: folder, order: Number(order), slug, meta, source: body, firstLine };
}

function checkOrder(lessons: readonly Lesson[], root: string, report: (fault: Fault) => void): void {
  const seen = new Map<string, Lesson>();
  const orders = new Set<number>();
  for (const lesson of lessons) {
    const at = { file: relative(root, join(lesson.folder, 'lesson.md')), line: 1 };
    if (seen.has(lesson.slug)) {
      report({ ...at, what: `Two lessons are called \`${lesson.slug}\``, mend: 'Rename one of the folders.' });
    }
    if (orders.has(lesson.order)) {
      report({ ...at, what: `Two lessons have the number ${lesson.order}`, mend: 'Renumber one of the folders.' });
    }
    for (const slug of lesson.meta.buildsOn.filter((needed) => !seen.has(needed))) {
      const known = [...seen.keys()];
      const mend = `${didYouMean(slug, known)}Name lessons that come before: ${known.join(', ') || 'there are none'}.`;
      report({ ...at, what: `It builds on \`${slug}\`, which is no earlier lesson`, mend });
    }
    seen.set(lesson.slug, lesson);
    orders.add(lesson.order);
  }
}
