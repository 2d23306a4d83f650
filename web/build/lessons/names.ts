import type { Lesson } from './lesson.ts';

/** Whether some directive of the lesson has this id, as in `:::loss-on-data{#houses}`. */
export function namesElement(lesson: Lesson, id: string): boolean {
  return [...lesson.source.matchAll(/\{[^}\n]*?#([\w-]+)/g)].some(([, name]) => name === id);
}
