import { createHash } from 'node:crypto';

/** A short mark of a content: another content has another. */
export function markOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

/** Shuffles, always in the same way, and never into the order that was given (which would give the answer away). */
export function shuffled<T>(items: readonly T[]): T[] {
  const byMark = [...items].sort((a, b) => markOf(a).localeCompare(markOf(b)));
  const unchanged = byMark.every((item, index) => item === items[index]);
  return unchanged ? [...byMark.slice(1), ...byMark.slice(0, 1)] : byMark;
}
