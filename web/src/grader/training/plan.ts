import type { LossId, LossRules } from '../../engine/live.ts';
import type { DatasetId } from '../../engine/trainer/index.ts';
import type { Argument } from '../../sandbox/types.ts';
import type { Check } from '../challenge.ts';

/** What a model is trained on with the learner's function, beside the kernel of the same loss: a part of `check.js`. */
export interface TrainingPlan {
  readonly loss: LossId; // the kernel that trains beside it, and measures both
  /** Of the loss, by the names that the kernel and the learner's function have in common. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** What the learner's function takes besides, and the kernel says in another way. */
  readonly others?: Readonly<Record<string, number>>;
  readonly gradient?: string; // a function of the learner's that returns the gradient by the predictions
  readonly dataset: DatasetId;
  readonly data?: Readonly<Record<string, number>>; // samples, seed, and the data set's own parameters
  readonly hidden?: readonly number[]; // units of each hidden layer; none: a line, or logistic regression
  readonly learningRate: number;
  readonly steps: number;
}

/** Samples that an eye takes in, and of which the sandbox makes two calls each in every step. */
export const SAMPLES = 40;

/** The arguments of one call, and which of them holds the predictions. */
export interface Arguments {
  readonly all: readonly Argument[];
  readonly place: number;
}

/** The first list is the predictions, the second the targets; any other argument is named in the plan. */
export function argumentsOf(
  check: Check,
  { parameters = {}, others = {} }: TrainingPlan,
  predictions: readonly number[],
  targets: readonly number[],
): Arguments {
  const names = Object.keys(check.arguments);
  const known = { ...parameters, ...others };
  const [first = '', second = ''] = names.filter((name) => !(name in known));
  const given: Record<string, Argument> = { ...known, [first]: predictions, [second]: targets };
  return { all: names.map((name) => given[name] ?? null), place: names.indexOf(first) };
}

/** The kernel's own ends: probabilities stop at 0 and 1, scores nowhere. */
export function rangeOfPredictions({ inputs }: LossRules): { readonly low: number; readonly high: number } {
  const range = inputs.find(({ id }) => id === 'predictions')?.domain.range;
  return { low: range?.low ?? -Infinity, high: range?.high ?? Infinity };
}

/** Losses of margins call no and yes -1 and 1; so does the learner's function, then. */
export function wantsSigns({ inputs }: LossRules): boolean {
  const only = inputs.find(({ id }) => id === 'targets')?.domain.only ?? [];
  return only.length === 2 && only.includes(-1) && only.includes(1);
}
