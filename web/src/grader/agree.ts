import type { Outcome, Value } from '../sandbox/types.ts';
import { close } from './answer.ts';

/** Whether two programs did the same thing on the same input. */
export function agree(a: Outcome | undefined, b: Outcome | undefined, tolerance: number): boolean {
  if (a?.kind === 'threw' || b?.kind === 'threw')
    return a?.kind === 'threw' && b?.kind === 'threw' && a.name === b.name;
  return (
    a !== undefined &&
    b !== undefined &&
    sameValue(a.value, b.value, tolerance) &&
    String(a.changed) === String(b.changed)
  );
}

/** Whether they did the same on every input. */
export function agreeEverywhere(a: readonly Outcome[], b: readonly Outcome[], tolerance: number): boolean {
  return a.length === b.length && a.every((outcome, i) => agree(outcome, b[i], tolerance));
}

function sameValue(a: Value, b: Value, tolerance: number): boolean {
  if (a.kind === 'number' && b.kind === 'number') return close(a.value, b.value, tolerance);
  if (a.kind === 'array' && b.kind === 'array') {
    return a.length === b.length && a.items.every((item, i) => sameItem(item, b.items[i], tolerance));
  }
  if (a.kind === 'object' && b.kind === 'object') {
    const other = new Map(b.entries);
    return (
      a.entries.length === other.size && a.entries.every(([key, item]) => sameItem(item, other.get(key), tolerance))
    );
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

const sameItem = (a: Value, b: Value | undefined, tolerance: number) => b !== undefined && sameValue(a, b, tolerance);
