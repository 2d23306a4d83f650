import type { InputSpec, LossRules } from '../engine/live.ts';

/** Where among the inputs of a sample the one number stands, and what surrounds it. */
export interface Place {
  readonly axis: string;
  readonly held: string;
  readonly width: Readonly<Record<string, number>>; // how long a row is, as the engine wants to be told
  readonly direction: readonly number[]; // how the predictions move as the number grows by 1
  predictions(x: number): readonly number[];
  targets(input: InputSpec, target: number): readonly number[];
  /** What any other input holds. */
  beside(input: InputSpec): readonly number[];
}

const CLASSES = 3;
const OTHERS = CLASSES - 1;
const SHARING = ['multiclass', 'distribution']; // tasks whose classes share one probability
const LOG_PROBABILITY = -1;

/** The first of three classes varies. */
export function placeOfRow({ task }: LossRules, { domain: { range } }: InputSpec): Place {
  const shares = SHARING.includes(task);
  const isProbability = range.low === 0 && range.high === 1;
  const rest = (share: number) => (shares ? Array(OTHERS).fill((1 - share) / OTHERS) : Array(OTHERS).fill(0));
  const common = {
    width: { classes: CLASSES },
    targets: ({ domain: { isClass }, shape }: InputSpec, target: number) => {
      if (isClass) return [target === 1 ? 0 : 1];
      return shape === 'row' ? [target, ...rest(target)] : [target];
    },
    beside: ({ shape }: InputSpec) => (shape === 'row' ? Array(CLASSES).fill(0) : [0]),
  };
  if (isProbability) {
    return {
      ...common,
      axis: 'Probability of the class',
      held: shares
        ? 'Of three classes, one varies; the two others share the rest of the probability equally.'
        : 'Of three classes, one varies; the two others have probability 0.',
      direction: [1, ...rest(1).map(() => (shares ? -1 / OTHERS : 0))],
      predictions: (x) => [x, ...rest(x)],
    };
  }
  const isLog = range.high === 0;
  const held = isLog ? LOG_PROBABILITY : 0;
  return {
    ...common,
    axis: isLog ? 'Log-probability of the class' : 'Score of the class',
    held: `Of three classes, one varies; the two others stay at ${isLog ? '−1' : '0'}.`,
    direction: [1, ...Array(OTHERS).fill(0)],
    predictions: (x) => [x, ...Array(OTHERS).fill(held)],
  };
}

/**
 * The prediction is the vector (x, 1): at 1 it meets what it should be near to, at −1 what it should be far from. Where
 * that is another pair of the batch, there is one.
 */
export function placeOfVector({ traits }: LossRules): Place {
  const next = traits.acrossBatch ? [-1, 1] : [];
  return {
    axis: 'First component of the prediction',
    held: 'The prediction is the vector (x, 1), and x varies.',
    width: { dims: 2 },
    direction: [1, 0],
    predictions: (x) => [x, 1, ...next],
    targets: (_, target) => [target],
    beside: ({ id, shape }) => {
      if (shape === 'one') return [0];
      return id === 'negatives' ? [-1, 1] : [1, 1, ...next];
    },
  };
}
