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

/** "above 0", "from 0 to 1": as fits behind "a number". All that specs have begin somewhere, and end as they begin. */
export function rangeInWords({ low, high, includesLow }: Interval): string {
  const ends = { low, high } as { low: number; high: number };
  if (high === null) return includesLow ? t('of at least {low}', ends) : t('above {low}', ends);
  return includesLow ? t('from {low} to {high}', ends) : t('above {low} and below {high}', ends);
}

/** What a number of an interval is, as the reader is told: the engine says the same in English. */
export const intervalInWords = (interval: Interval): string =>
  interval.low === null ? t('a finite number') : t('a number {range}', { range: rangeInWords(interval) });

/** The step of a hand: a round number, a hundredth of the stretch or somewhat less. */
export function stepOf({ low, high }: Span): number {
  const finest = (high - low) / 200;
  const power = 10 ** Math.floor(Math.log10(finest));
  return ([1, 2, 5, 10].find((factor) => factor * power >= finest * (1 - 1e-9)) ?? 10) * power;
}
