import type { Engine, LossId, ParamsOf } from '../../engine/live.ts';
import type { Question } from '../parts/losses-of-numbers.ts';
import { lowest } from '../parts/lowest.ts';

/** Where the loss is lowest; `low` and `high` differ where every constant between two values is as good. */
export interface Best {
  readonly constant: number;
  readonly loss: number;
  readonly low: number;
  readonly high: number;
}

const PIECES = 96;
const SAME = 1e-12;

/** Has the kernel answer for many constants, with the values lying ready in the engine. */
export function askAbout<Answer>(
  engine: Engine,
  { id, parameters }: Question,
  values: readonly number[],
  ask: (lossOf: (constant: number) => number) => Answer,
): Answer {
  const inputs = { predictions: new Float64Array(values.length), targets: Float64Array.from(values) };
  const prepared = engine.prepare(id, inputs as never, parameters as ParamsOf<LossId>);
  try {
    return ask((constant) => {
      prepared.inputs.predictions?.fill(constant);
      return prepared.value();
    });
  } finally {
    prepared.release();
  }
}

/** Places spread evenly between the ends. */
export const places = (low: number, high: number): number[] =>
  Array.from({ length: PIECES + 1 }, (_, piece) => low + ((high - low) * piece) / PIECES);

/**
 * The best constant, found by asking the kernel, at even places and at the values, where losses have their corners.
 */
export function bestConstant(lossOf: (constant: number) => number, values: readonly number[]): Best {
  const even = places(Math.min(...values), Math.max(...values));
  const candidates = [...new Set([...even, ...values])].sort((a, b) => a - b);
  const { x, y, asked } = lowest(lossOf, candidates);
  const equal = asked.filter((one) => one.y <= y + SAME * Math.abs(y)).map((one) => one.x);
  const [low, high] = [Math.min(x, ...equal), Math.max(x, ...equal)];
  return { constant: (low + high) / 2, loss: y, low, high };
}
