import { integer } from 'fast-check';
import type { List } from './kinds.ts';

const MOST = 1000;
const NOTHING = -300; // how far below 0 a part may be drawn; it then is 0

/** Numbers that add up to 1: parts of a whole, divided by their sum. */
export function distribution(zeros: boolean): Omit<List, 'length'> {
  const fewest = zeros ? 0 : 1;
  return {
    item: integer({ min: zeros ? NOTHING : fewest, max: MOST }),
    close(items) {
      const parts = (items as readonly number[]).map((part) => Math.max(0, part));
      const sum = parts.reduce((a, b) => a + b, 0);
      return sum > 0 ? parts.map((part) => part / sum) : certain(parts.length, 0);
    },
    open(list) {
      const shares = list as readonly number[];
      const wholes = Array.from({ length: MOST }, (_, i) => i + 1);
      const sum = wholes.find((whole) => shares.every((share) => isWhole(share * whole))) ?? MOST;
      return shares.map((share) => Math.max(fewest, Math.round(share * sum)));
    },
  };
}

/** A 1 where the largest of some numbers stands, else zeros. */
export const oneHot: Omit<List, 'length'> = {
  item: integer({ min: 0, max: 1000 }),
  close(items) {
    const scores = items as readonly number[];
    return certain(scores.length, scores.indexOf(Math.max(...scores)));
  },
  open: (list) => list as readonly number[],
};

const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-9;
const certain = (length: number, at: number) => Array.from({ length }, (_, i) => (i === at ? 1 : 0));
