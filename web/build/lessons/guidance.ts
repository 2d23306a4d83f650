import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Faults } from './faults.ts';
import type { Lesson } from './lesson.ts';
import { readText } from './read-text.ts';

/** Begins what `npm run new-lesson` says to authors, in the place of what they will say to readers. */
export const PENCIL = '✎';

const TEXTS = /\.(md|yaml|js)$/;

/** Whether a lesson that is called finished still holds passages that nobody wrote. */
export async function checkGuidance(root: string, { folder }: Lesson, faults: Faults): Promise<void> {
  for (const name of (await readdir(folder, { recursive: true })).filter((path) => TEXTS.test(path)).sort()) {
    const lines = ((await readText(join(folder, name))) ?? '').split('\n');
    const guidance = lines.flatMap((line, index) => (line.includes(PENCIL) ? [index + 1] : []));
    const [first] = guidance;
    if (first === undefined) continue;
    const count = guidance.length === 1 ? 'This passage is' : `${guidance.length} passages, this one first, are`;
    const what = `${count} still what \`npm run new-lesson\` wrote for you (${PENCIL})`;
    const mend = 'Write your own, or put `draft: true` back into the head of lesson.md.';
    faults.add({ file: relative(root, join(folder, name)), line: first, what, mend });
  }
}
