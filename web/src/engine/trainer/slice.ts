import { checkNames, checkObject, numberOf, refusal, type Where, wholeOf } from './checks.ts';
import type { Range, SliceSettings } from './types.ts';

const CALL = 'surface';
const LARGEST = 1000; // a side

export interface ReadSlice {
  readonly first: number;
  readonly second: number;
  readonly ranges: readonly number[]; // low and high of both
  readonly size: number;
}

export function readSlice(settings: SliceSettings, parameterCount: number): ReadSlice {
  const where = (argument: string): Where => ({ call: CALL, argument });
  checkObject(where('settings'), settings);
  checkNames(where('settings'), settings, ['first', 'second', 'firstRange', 'secondRange', 'size']);
  const first = wholeOf(where('first'), settings.first, 0, parameterCount - 1);
  const second = wholeOf(where('second'), settings.second, 0, parameterCount - 1);
  if (first === second) throw refusal(where('second'), second, 'another parameter than the first', 'domain');
  const firstRange = rangeOf(where('firstRange'), settings.firstRange);
  const secondRange = rangeOf(where('secondRange'), settings.secondRange);
  return { first, second, ranges: [...firstRange, ...secondRange], size: sizeOf(CALL, settings.size ?? 100) };
}

export function rangeOf({ call, argument }: Where, range: unknown): Range {
  if (!Array.isArray(range) || range.length !== 2)
    throw refusal({ call, argument }, range, 'two numbers: low and high');
  const [low, high] = range.map((end, i) => numberOf({ call, argument: `${argument}[${i}]` }, end)) as [number, number];
  if (Number.isFinite(low) && Number.isFinite(high) && low < high) return [low, high];
  throw refusal({ call, argument }, `${low}, ${high}`, 'two finite numbers, the first below the second', 'domain');
}

export function sizeOf(call: string, size: unknown): number {
  return wholeOf({ call, argument: 'size' }, size, 2, LARGEST);
}
