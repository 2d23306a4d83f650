import type { Engine, LossId, ParamsOf } from '../../engine/live.ts';

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
const GOLDEN = (Math.sqrt(5) - 1) / 2;
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
 * The best constant, found by asking the kernel: first at even places and at the values, where losses have their corners,
 * then by golden section between the neighbours of the lowest.
 */
export function bestConstant(engine: Engine, question: Question, values: readonly number[]): Best {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const at = (constant: number) => ({ constant, loss: lossOf(engine, question, values, constant) });
  const asked = [...new Set([...places(lowest, highest), ...values])].sort((a, b) => a - b).map(at);
  const first = asked.reduce((best, one) => (one.loss < best.loss ? one : best));
  const place = asked.indexOf(first);
  const between = at(
    goldenSection(asked[place - 1]?.constant ?? lowest, asked[place + 1]?.constant ?? highest, (x) => at(x).loss),
  );
  const best = between.loss < first.loss - SAME * Math.abs(first.loss) ? between : first;
  const equal = asked
    .filter(({ loss }) => loss <= best.loss + SAME * Math.abs(best.loss))
    .map(({ constant }) => constant);
  const [low, high] = [Math.min(best.constant, ...equal), Math.max(best.constant, ...equal)];
  return { constant: (low + high) / 2, loss: best.loss, low, high };
}

function goldenSection(from: number, to: number, f: (x: number) => number): number {
  let [low, high] = [from, to];
  while (high - low > 1e-9 * Math.max(1, Math.abs(low) + Math.abs(high))) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (f(left) < f(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
