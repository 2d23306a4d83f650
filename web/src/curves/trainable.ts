import type { Interval } from '../engine/live.ts';
import { t } from '../words/words.ts';
import { contains } from './domain.ts';

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
