import type { Argument } from '../sandbox/types.ts';
import type { ArgumentKind, Check } from './challenge.ts';

/** Inputs made up from the kinds of the arguments: always the same ones for the same challenge, short ones first. */
export function generate(check: Check, id: string): Argument[][] {
  const random = seeded(id);
  const { count, longest } = check.generated;
  return Array.from({ length: count }, (_, i) => {
    const length = 1 + Math.floor((i / count) * longest);
    return Object.values(check.arguments).map((kind) => make(kind, length, random));
  });
}

function make(kind: ArgumentKind, length: number, random: () => number): Argument {
  if (kind.vector) {
    const range = kind.vector;
    return Array.from({ length }, () => between(range, random));
  }
  if (kind.number) return between(kind.number, random);
  throw new Error('an argument is neither a vector nor a number');
}

/** In steps of a thousandth of the range, so that a failing input can be read and typed. */
function between({ min, max }: { min: number; max: number }, random: () => number): number {
  const step = (max - min) / 1000;
  return Number((min + step * Math.floor(random() * 1001)).toPrecision(6));
}

/** Mulberry32, from a hash (FNV-1a) of the name: small, and the same everywhere. */
function seeded(name: string): () => number {
  let state = 0x811c9dc5;
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
