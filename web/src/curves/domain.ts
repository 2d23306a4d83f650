import type { Interval } from '../engine/live.ts';
import { t } from '../words/words.ts';

/** A stretch of an axis, ends included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const ROOM = 4; // either side of nothing in particular: errors of a few units show every loss's shape

/** The stretch of an interval that a picture shows: all of it where both ends are finite. */
export function spanOf(interval: Interval): Span {
  const { low, high } = interval;
  if (low === null)
    return inside(interval, high === null ? { low: -ROOM, high: ROOM } : { low: high - 2 * ROOM, high });
  return inside(interval, { low, high: high ?? low + 2 * ROOM });
}

/** The stretch over which a hand moves a parameter: where its range has no end, five times what it usually is. */
export function reachOf(interval: Interval, fallback: number): Span {
  const { low, high } = interval;
  const far = 5 * (Math.abs(fallback) || 1);
  return inside(interval, { low: low ?? -far, high: high ?? (low ?? 0) + far });
}

/** A step further in where an end does not belong to the interval. */
function inside(interval: Interval, span: Span): Span {
  const step = stepOf(span);
  return {
    low: contains(interval, span.low) ? span.low : span.low + step,
    high: contains(interval, span.high) ? span.high : span.high - step,
  };
}

export function contains({ low, high, includesLow, includesHigh }: Interval, value: number): boolean {
  const aboveLow = low === null || value > low || (includesLow && value === low);
  const belowHigh = high === null || value < high || (includesHigh && value === high);
  return Number.isFinite(value) && aboveLow && belowHigh;
}

/** How large and how small a number may be that training takes, which is in 32-bit floats. */
const LEAST = 1e-37;
const MOST = 1e38;

/** Whether training takes a number of an interval: farther out 32-bit floats make it 0, infinite, or an end. */
export function containsTrainable(interval: Interval, value: number): boolean {
  const size = Math.abs(value);
  const isHeld = size === 0 || (size >= LEAST && size <= MOST);
  return isHeld && contains(interval, value) && contains(interval, Math.fround(value));
}

/** "a number from 1e-37 to 1e+38", "a number from 0 to just below 1" */
export function trainableInWords({ low, high, includesLow, includesHigh }: Interval): string {
  const from = low === null ? -MOST : low === 0 && !includesLow ? LEAST : low;
  const to = high === null ? MOST : includesHigh ? high : t('just below {n}', { n: high });
  return t('a number from {low} to {high}', { low: from, high: to });
}

/** The step of a hand: a round number, a hundredth of the stretch or somewhat less. */
export function stepOf({ low, high }: Span): number {
  const finest = (high - low) / 200;
  const power = 10 ** Math.floor(Math.log10(finest));
  return ([1, 2, 5, 10].find((factor) => factor * power >= finest * (1 - 1e-9)) ?? 10) * power;
}
