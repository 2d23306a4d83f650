import type { AnyInputs, InputSpec, Interval, LossRules } from '../engine/live.ts';
import { inDigits, language, t, tSpec } from '../words/words.ts';
import { type Span, spanOf } from './domain.ts';
import { type Place, placeInSteps, placeOfObject, placeOfRow, placeOfVector } from './places.ts';

/**
 * A loss as a function of one number: that number stands somewhere among the loss's inputs, and all else is held fixed.
 * It is made from what the spec says of the inputs, so that every loss has its curve without a line of its own.
 */
export interface Probe {
  readonly axis: string; // what varies
  readonly held: string; // what does not, in sentences; empty where there is nothing else
  readonly domain: Interval; // of what varies
  readonly span: Span; // of it that is shown
  readonly targets: Interval | readonly number[] | null; // every number of an interval, or these; null: it has none
  readonly target: number; // to begin with
  /** The inputs with `x` in its place. */
  inputs(x: number, target: number): AnyInputs;
  /** How steep the loss is as `x` grows, from its gradient. */
  slope(gradient: ArrayLike<number>): number;
}

export function probeOf(spec: LossRules): Probe {
  const { inputs } = spec;
  const predictions = named(inputs, 'predictions');
  if (!predictions) throw new Error(`${spec.id} declares no predictions.`);
  const place = placeOf(spec, predictions);
  const targets = named(inputs, place.target);
  const beside = inputs.filter(({ id }) => id !== 'predictions' && id !== place.target);
  const fixed = Object.fromEntries(beside.map((input) => [input.id, place.beside(input)]));
  const accepted = targets && !targets.domain.isPadded ? targetsOf(targets) : null;
  return {
    axis: place.axis,
    held: [
      place.held,
      ...beside.map((input) => `${titleOf(tSpec(input.id, 'inputs'))}: ${inWords(place.beside(input))}.`),
    ]
      .filter(Boolean)
      .join(' '),
    domain: predictions.domain.range,
    span: spanOf(predictions.domain.range),
    targets: accepted,
    target: accepted ? firstTarget(accepted) : 0,
    inputs: (x, target) => ({
      predictions: place.predictions(x),
      ...(targets && { [targets.id]: place.targets(targets, target) }),
      ...fixed,
      ...place.width,
    }),
    slope: (gradient) => place.direction.reduce((sum, share, index) => sum + share * (gradient[index] ?? 0), 0),
  };
}

function placeOf(spec: LossRules, predictions: InputSpec): Place {
  if (predictions.shape === 'one') return alone();
  if (spec.family === 'sequences') return placeInSteps();
  if (spec.family === 'composite') return placeOfObject();
  return spec.width === 'dims' ? placeOfVector(spec) : placeOfRow(spec, predictions);
}

/** One prediction, and whatever else the sample has. */
const alone = (): Place => ({
  axis: t('Prediction'),
  held: '',
  target: 'targets',
  width: {},
  direction: [1],
  predictions: (x) => [x],
  targets: (_, target) => [target],
  beside: ({ id }) => [id === 'variances' ? 1 : 0],
});

/** For a row the target is that of the class that varies: whether it is the true one, or how much of the truth it has. */
function targetsOf({ domain: { isClass, only, range } }: InputSpec): Interval | readonly number[] {
  if (isClass) return [0, 1];
  return only.length > 0 ? only : range;
}

/** The yes of a yes-or-no, otherwise a number that has others on both sides. */
function firstTarget(targets: Interval | readonly number[]): number {
  if (!('low' in targets)) return Math.max(...targets);
  if (targets.high !== null) return targets.high;
  return targets.low === null ? 0 : targets.low + 2;
}

function named(inputs: readonly InputSpec[], id: string): InputSpec | undefined {
  return inputs.find((input) => input.id === id);
}

const titleOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

/** Where a comma stands in the numbers, none can stand between them. */
const inWords = (values: readonly number[]) => {
  const numbers = values.map((value) => inDigits(value)).join(language() === 'de' ? '; ' : ', ');
  return (values.length === 1 ? numbers : `(${numbers})`).replaceAll('-', '−');
};
