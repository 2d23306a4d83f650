import { clamp, tidy } from '../../charts/scale.ts';

export interface Steps {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/**
 * Where a slider's key leads from `value`, or null for any other key. Sliders of ours take every value, so that what is
 * typed exactly is also shown exactly; the browser's own stepping would round it.
 */
export function valueAfterKey(key: string, value: number, { low, high, step }: Steps): number | null {
  if (key === 'Home') return low;
  if (key === 'End') return high;
  const steps = STEPS[key];
  return steps === undefined ? null : clamp(tidy(value + steps * step), low, high);
}

/** The step nearest to where a hand has dragged. */
export const snap = (value: number, { low, high, step }: Steps) =>
  clamp(tidy(Math.round(value / step) * step), low, high);

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};
