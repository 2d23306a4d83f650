import { roundUp } from '../../charts/scale.ts';
import { Codec, type Field, numbers } from '../../state/codec.ts';
import type { Axis } from '../parts/plane.ts';
import type { Points } from './fit.ts';

const ANY = { low: -1e6, high: 1e6 };
const COUNT = { low: 2, high: 30 };
const AIR = 1.15; // beyond the outermost points, for a hand to go

/** Nine walks, by kilometres and hours; somebody on the eighth stayed at an inn. */
export const FIRST: Points = {
  x: [3, 5, 6.5, 8, 9, 10.5, 13, 15, 17],
  y: [1.1, 1.6, 2.2, 2.3, 3.1, 2.9, 3.7, 9, 4.9],
};

/** What the author wrote: as many of y as there are of x. */
export function authoredPoints(element: Element): Readonly<Record<'x' | 'y', Field<readonly number[]>>> {
  const x = numbers(ANY, COUNT, FIRST.x);
  const { length } = new Codec({ x }).fromAttributes(element).state.x;
  const first = Array.from({ length }, (_, index) => FIRST.y[index] ?? 0);
  return { x, y: numbers(ANY, { low: length, high: length }, first) };
}

/** As long as all points need, with 0 on it. */
export function axisOf(values: readonly number[], title: string): Axis {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const low = lowest < 0 ? -roundUp(-AIR * lowest) : 0;
  const high = highest > 0 ? roundUp(AIR * highest) : 0;
  return { low, high: high > low ? high : low + 1, title };
}
