import { roundUp } from '../../charts/scale.ts';
import { stepOf } from '../../curves/domain.ts';
import { type Field, number, numbers } from '../../state/codec.ts';
import type { Steps } from '../frame/keys.ts';

const ANY = { low: -1e9, high: 1e9 };
const COUNT = { low: 2, high: 15 };
const AIR = 2.5; // beyond the outermost values, for a hand to go

export const authoredValues = (fallback: readonly number[]) => numbers(ANY, COUNT, fallback);

/** The line: as the author says, otherwise with 0 on it and some air. */
export function endsOf(values: readonly number[]): { readonly min: Field<number>; readonly max: Field<number> } {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const low = lowest < 0 ? -roundUp(-AIR * lowest) : 0;
  const high = highest > 0 ? roundUp(AIR * highest) : 0;
  return {
    min: number({ low: ANY.low, high: lowest }, low),
    max: number({ low: highest, high: ANY.high }, high > low ? high : low + 1),
  };
}

export const stepsOf = (low: number, high: number): Steps => ({ low, high, step: stepOf({ low, high }) });
