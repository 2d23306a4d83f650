import type { Outcome } from '../sandbox/types.ts';
import { answerOf } from './answer.ts';
import type { Trial } from './cases.ts';
import type { Check, Input } from './challenge.ts';
import type { ArgumentKind } from './kinds.ts';
import type { Oracle } from './oracle.ts';
import { type Json, jsonOf } from './report.ts';

/** The learner's function and the kernel along one prediction of a failing input. */
export interface Curve {
  readonly along: string; // an argument
  readonly at: number; // where it fails
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly at: number;
  readonly expected: Json; // null where the kernel refuses the prediction
  readonly actual: Json; // null where no number came back
}

const POINTS = 61;

/** The calls that draw a curve; null for an input in which not exactly one prediction can be moved. */
export function curveThrough(check: Check, oracle: Oracle, input: Input): Sampling | null {
  const place = input.findIndex((argument) => isMovable(argument));
  const kind = Object.values(check.arguments)[place];
  const name = Object.keys(check.arguments)[place];
  if (!kind || name === undefined) return null;
  const at = numberOf(input[place]);
  const range = rangeOf(kind);
  const target = input.slice(place + 1).find((argument) => Array.isArray(argument) && isMovable(argument));
  const places = [...samples(at, target === undefined ? undefined : numberOf(target), range), at].sort((a, b) => a - b);
  const inputs = places.map((x) => input.with(place, Array.isArray(input[place]) ? [x] : x));
  const expected = inputs.map((one) => numberAt(oracle, one));
  if (typeof numberAt(oracle, input) !== 'number') return null;
  return {
    calls: inputs,
    curve: (outcomes) => ({
      along: name,
      at,
      points: places.map((x, i) => ({ at: x, expected: expected[i] ?? null, actual: actualOf(outcomes[i]) })),
    }),
  };
}

export interface Sampling extends Pick<Trial, 'calls'> {
  curve(outcomes: readonly Outcome[]): Curve;
}

const isMovable = (argument: unknown) =>
  typeof argument === 'number' || (Array.isArray(argument) && argument.length === 1 && typeof argument[0] === 'number');
const numberOf = (argument: unknown) => (Array.isArray(argument) ? argument[0] : argument) as number;

/** Where the numbers of an argument lie; null when it does not hold numbers of a range. */
function rangeOf(kind: ArgumentKind): { min: number; max: number } {
  if ('number' in kind) return kind.number;
  if ('vector' in kind) return kind.vector;
  return 'probabilities' in kind
    ? { min: 0.001, max: 0.999 }
    : { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
}

/** Evenly to both sides of the target, as far as shows the prediction well; without a target around the prediction. */
function samples(at: number, target: number | undefined, { min, max }: { min: number; max: number }): number[] {
  const width = Math.max(Math.abs(at - (target ?? at)) * 1.5, Math.min(target === undefined ? 10 : 1, (max - min) / 4));
  const low = Math.min(at, Math.max(min, (target ?? at) - width));
  const high = Math.max(at, Math.min(max, (target ?? at) + width));
  const points = Array.from({ length: POINTS }, (_, i) =>
    Number((low + ((high - low) * i) / (POINTS - 1)).toPrecision(6)),
  );
  return [...new Set(points)].filter((x) => x !== at);
}

function numberAt(oracle: Oracle, input: Input): Json {
  try {
    const expected = oracle(input);
    return typeof expected === 'number' ? jsonOf(expected) : null;
  } catch {
    return null; // outside the kernel's domain
  }
}

function actualOf(outcome: Outcome | undefined): Json {
  const answer = outcome?.kind === 'returned' ? answerOf(outcome.value) : null;
  return typeof answer === 'number' ? jsonOf(answer) : null;
}
