import type { Place } from '../parts/plane.ts';
import { kindOf } from './fields.ts';

export interface Triplet {
  readonly anchor: number;
  readonly positive: number;
  readonly negative: number;
}

export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly alike: boolean;
}

const upTo = (items: number) => Array.from({ length: items }, (_, item) => item);
export const alike = (one: number, other: number) => kindOf(one) === kindOf(other);

/** Every anchor with every other of its kind and every one of another. */
export function allTriplets(items: number): Triplet[] {
  return upTo(items).flatMap((anchor) =>
    upTo(items)
      .filter((positive) => positive !== anchor && alike(anchor, positive))
      .flatMap((positive) =>
        upTo(items)
          .filter((negative) => !alike(anchor, negative))
          .map((negative) => ({ anchor, positive, negative })),
      ),
  );
}

export function allPairs(items: number): Pair[] {
  return upTo(items).flatMap((first) =>
    upTo(items)
      .slice(first + 1)
      .map((second) => ({ first, second, alike: alike(first, second) })),
  );
}

export function distance(places: readonly Place[], one: number, other: number): number {
  const [from, to] = [places[one], places[other]];
  return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0;
}

/** As the literature calls them: the negative nearer than the positive, farther by less than the margin, farther. */
export type Hardness = 'hard' | 'semi-hard' | 'easy';

export function hardnessOf(
  places: readonly Place[],
  { anchor, positive, negative }: Triplet,
  margin: number,
): Hardness {
  const [near, far] = [distance(places, anchor, positive), distance(places, anchor, negative)];
  if (far < near) return 'hard';
  return far < near + margin ? 'semi-hard' : 'easy';
}

/** The one of the anchor's kind that is farthest away: the circles around the anchor are drawn by it. */
export function farthestAlike(places: readonly Place[], anchor: number): number {
  const others = upTo(places.length).filter((item) => item !== anchor && alike(item, anchor));
  return others.reduce((best, item) => (distance(places, anchor, item) > distance(places, anchor, best) ? item : best));
}

/** How many have one of their own kind as their nearest neighbour. */
export function atHome(places: readonly Place[]): number {
  return upTo(places.length).filter((item) => {
    const others = upTo(places.length).filter((other) => other !== item);
    const nearest = others.reduce((best, other) =>
      distance(places, item, other) < distance(places, item, best) ? other : best,
    );
    return alike(item, nearest);
  }).length;
}
