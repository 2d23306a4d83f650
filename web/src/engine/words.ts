import type { Domain, Interval, RowLength } from './types.ts';

const LONGEST = 40;

/** A value as an error message shows it: short, and never mistaken for another type. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** mse, mae and bce */
export function listed(words: readonly string[], link = 'and'): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${link} ${words.at(-1)}`;
}

/** Whether a finite number lies in an interval. */
export function contains({ low, high, includesLow, includesHigh }: Interval, value: number): boolean {
  const isAbove = low === null || value > low || (includesLow && value === low);
  const isBelow = high === null || value < high || (includesHigh && value === high);
  return Number.isFinite(value) && isAbove && isBelow;
}

/** "a number from 0 to 1", "a finite number", "a number above 0" */
export function inWords({ low, high, includesLow, includesHigh }: Interval): string {
  const lower = low === null ? '' : `${includesLow ? 'of at least' : 'above'} ${low}`;
  const upper = high === null ? '' : `${includesHigh ? 'of at most' : 'below'} ${high}`;
  if (!lower && !upper) return 'a finite number';
  if (includesLow && includesHigh) return `a number from ${low} to ${high}`;
  return `a number ${[lower, upper].filter(Boolean).join(' and ')}`;
}

/** The same where 32-bit floats are computed with, for a number that they make another: too small, or too large. */
export function inWordsOfSingle(interval: Interval, value: number): string {
  const isOnlyRounded = contains(interval, value);
  return `${inWords(interval)}${isOnlyRounded ? `, and 32-bit floats make it ${Math.fround(value)}` : ''}`;
}

/** How long a row is, of the names of what it depends on: "classes", "classes + 5", "steps × classes", "4" */
export function rowFormula({ widths, more, everyStep }: RowLength, width: string): string {
  const each = [...(widths > 0 ? [width] : []), ...(more > 0 ? [more] : [])].join(' + ');
  return everyStep ? `steps × ${more > 0 ? `(${each})` : each}` : each;
}

/** "0 or 1", "a class from 0 to 2", or the words of the range. `classes`: how many there are. */
export function domainInWords({ range, only, isClass, isPadded }: Domain, classes: number): string {
  if (isPadded && classes === 1) return '0, since there is no class but the blank';
  if (isPadded) return `a symbol, a whole number from 1 to ${classes - 1}, or 0 where its row is at an end`;
  if (isClass) return `a class, a whole number from 0 to ${classes - 1}`;
  return only.length > 0 ? listed(only.map(String), 'or') : inWords(range);
}
