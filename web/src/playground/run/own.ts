import type { Dataset } from '../../engine/trainer/types.ts';
import type { Shape } from '../setting/parts.ts';

export interface OwnData {
  readonly shape: Shape;
  readonly fault: string; // what is wrong with the text, by line and column; empty where nothing is
  dataset(): Dataset; // throws a RangeError that says the fault
}

const NOTHING: Shape = {
  task: 'regression',
  inputs: [{ title: 'x', unit: '', low: 0, high: 1 }],
  target: { title: 'y', unit: '', low: 0, high: 1 },
  classes: [],
};

/** What the reader has typed, pasted or opened. */
export function readOwn(_text: string): OwnData {
  const fault = 'There are no numbers yet.';
  return {
    shape: NOTHING,
    fault,
    dataset: () => {
      throw new RangeError(fault);
    },
  };
}
