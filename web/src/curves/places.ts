import type { InputId, InputSpec, LossRules } from '../engine/live.ts';
import { t } from '../words/words.ts';

/** Where among the inputs of a sample the one number stands, and what surrounds it. */
export interface Place {
  readonly axis: string;
  readonly held: string;
  readonly target: InputId; // which input holds the target that may be chosen
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
    target: 'targets' as const,
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
      axis: t('Probability of the class'),
      held: shares
        ? t('Of three classes, one varies; the two others share the rest of the probability equally.')
        : t('Of three classes, one varies; the two others have probability 0.'),
      direction: [1, ...rest(1).map(() => (shares ? -1 / OTHERS : 0))],
      predictions: (x) => [x, ...rest(x)],
    };
  }
  const isLog = range.high === 0;
  const held = isLog ? LOG_PROBABILITY : 0;
  return {
    ...common,
    axis: isLog ? t('Log-probability of the class') : t('Score of the class'),
    held: t('Of three classes, one varies; the two others stay at {n}.', { n: isLog ? '−1' : '0' }),
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
    axis: t('First component of the prediction'),
    held: t('The prediction is the vector (x, 1), and x varies.'),
    target: 'targets',
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

const STEPS = 3;

/** The score of the first symbol varies at the first step. */
export const placeInSteps = (): Place => ({
  axis: t('Score of symbol 1 at the first step'),
  held: t(
    'There are three steps and three classes: the blank and two symbols. The target is symbol 1, then 2. All other scores are 0.',
  ),
  target: 'targets',
  width: { classes: CLASSES, steps: STEPS },
  direction: [0, 1],
  predictions: (x) => Array.from({ length: STEPS * CLASSES }, (_, place) => (place === 1 ? x : 0)),
  targets: () => [1, 2],
  beside: () => [],
});

/** The score that there is an object varies, and whether there is one may be chosen. */
export const placeOfObject = (): Place => ({
  axis: t('Score that there is an object'),
  held: t(
    'The scores of three classes are 1, 0 and 0, and the box is (0.5, 0.5, 0.2, 0.2). The target is whether there is an object.',
  ),
  target: 'objects',
  width: { classes: CLASSES },
  direction: [...Array(CLASSES + 4).fill(0), 1],
  predictions: (x) => [1, 0, 0, 0.5, 0.5, 0.2, 0.2, x],
  targets: (_, target) => [target],
  beside: ({ id }) => (id === 'boxes' ? [0.4, 0.5, 0.6, 0.2] : [0]),
});
