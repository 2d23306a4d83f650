import type { LessonProgress } from './progress.ts';

const MOST = 20; // of one challenge: the latest stay
const LONGEST = 200; // characters of a name; two mistakes at once have a longer one

/** The mistakes that a reader has made in a challenge, by their ids: what a teacher may want to talk about. */
export function mistakesMet(lesson: LessonProgress, challenge: string): readonly string[] {
  return lesson.get('mistakes', challenge, isMistakes, []);
}

export function rememberMistake(lesson: LessonProgress, challenge: string, mistake: string): void {
  const met = mistakesMet(lesson, challenge);
  if (!met.includes(mistake)) lesson.set('mistakes', challenge, joinMistakes(met, [mistake]));
}

/** Each once, and no more than are kept. */
export function joinMistakes(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].slice(-MOST);
}

export function isMistakes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST && value.every(isName);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST && /^[a-z0-9][a-z0-9+-]*$/.test(value);
}
