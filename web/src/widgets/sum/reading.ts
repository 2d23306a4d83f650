import type { Engine, LossId, WeightedLoss } from '../../engine/live.ts';

/** One loss of the sum: how much it counts, and where it wants the prediction to be. */
export interface Term {
  readonly loss: LossId;
  readonly weight: number;
  readonly target: number;
}

export interface LossAndSlope {
  readonly loss: number;
  readonly slope: number;
}

/** The sum at one prediction, and what each of its terms adds to it. */
export interface SumReading {
  readonly x: number;
  readonly sum: LossAndSlope;
  readonly terms: readonly LossAndSlope[];
}

/** All of it from the kernels: of the whole sum, and of each term by itself. */
export function readSum(engine: Engine, terms: readonly Term[], x: number): SumReading {
  const tasks = terms.map((term) => taskOf(term, x));
  return {
    x,
    sum: evaluate(engine, tasks),
    terms: tasks.map((task) => evaluate(engine, [task])),
  };
}

function evaluate(engine: Engine, tasks: readonly WeightedLoss[]): LossAndSlope {
  const { value, gradient } = engine.evaluate('multi-task', { tasks });
  return { loss: value, slope: gradient.reduce((total, [slope = 0]) => total + slope, 0) };
}

const taskOf = ({ loss, weight, target }: Term, x: number) =>
  ({ loss, weight, inputs: { predictions: [x], targets: [target] } }) as WeightedLoss;
