import type { Readout } from '../../widgets/widget.ts';

/** What a readout must be: this very number or word, within limits, or near a number. */
export type Wanted =
  | number
  | string
  | { readonly min?: number; readonly max?: number }
  | { readonly near: number; readonly tolerance: number };

/** Whether a widget shows everything that is wanted of it. */
export function holds(wanted: Readonly<Record<string, Wanted>>, readout: Readout): boolean {
  return Object.entries(wanted).every(([name, want]) => isMet(want, readout[name]));
}

function isMet(want: Wanted, shown: number | string | undefined): boolean {
  if (typeof want !== 'object') return shown === want;
  if (typeof shown !== 'number') return false;
  if ('near' in want) return Math.abs(shown - want.near) <= want.tolerance;
  return shown >= (want.min ?? -Infinity) && shown <= (want.max ?? Infinity);
}
