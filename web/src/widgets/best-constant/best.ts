import type { Engine, LossId, ParamsOf } from '../../engine/live.ts';
import { lowest } from '../parts/lowest.ts';

/** A loss with its parameters, asked for one prediction for all values. */
export interface Question {
  readonly id: LossId;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Where the loss is lowest; `low` and `high` differ where every constant between two values is as good. */
export interface Best {
  readonly constant: number;
  readonly loss: number;
  readonly low: number;
  readonly high: number;
}

const PIECES = 96;
const SAME = 1e-12;

/** The kernel's mean loss of predicting the constant for every value. */
export function lossOf(
  engine: Engine,
  { id, parameters }: Question,
  values: readonly number[],
  constant: number,
): number {
  const inputs = { predictions: new Float64Array(values.length).fill(constant), targets: values };
  return engine.value(id, inputs as never, parameters as ParamsOf<LossId>) as number;
}

/** Places spread evenly between the ends. */
export const places = (low: number, high: number): number[] =>
  Array.from({ length: PIECES + 1 }, (_, piece) => low + ((high - low) * piece) / PIECES);

/**
 * The best constant, found by asking the kernel, at even places and at the values, where losses have their corners.
 */
export function bestConstant(engine: Engine, question: Question, values: readonly number[]): Best {
  const even = places(Math.min(...values), Math.max(...values));
  const candidates = [...new Set([...even, ...values])].sort((a, b) => a - b);
  const { x, y, asked } = lowest((constant) => lossOf(engine, question, values, constant), candidates);
  const equal = asked.filter((one) => one.y <= y + SAME * Math.abs(y)).map((one) => one.x);
  const [low, high] = [Math.min(x, ...equal), Math.max(x, ...equal)];
  return { constant: (low + high) / 2, loss: y, low, high };
}
