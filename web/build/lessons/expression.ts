import { runInNewContext } from 'node:vm';
import { type Engine, type Inputs, kernels, type LossId, type Params } from '../../src/engine/index.ts';
import type { DirectiveContext } from './directive.ts';

type Report = (what: string, mend: string) => void;

/**
 * The number that an author's expression gives. It may use a function for each loss, `terms('mse', data)`,
 * `gradient('mse', data)`, the data sets of the lesson's head and `Math`. What gives no number is reported, and is null.
 */
export function compute(expression: string, { engine, lesson }: DirectiveContext, report: Report): number | null {
  const names = { ...vocabulary(engine), ...lesson.meta.data };
  try {
    const value: unknown = runInNewContext(expression, names, { timeout: 1000 });
    if (typeof value === 'number') return value;
    report(`\`${expression}\` gives no number`, 'Make it one: of an array, choose an entry.');
  } catch (error) {
    const known = Object.keys(names).join(', ');
    report(`\`${expression}\` cannot be computed: ${(error as Error).message}`, `It may use ${known} and Math.`);
  }
  return null;
}

/** Every loss by its id, and the two questions one may ask of any. */
function vocabulary(engine: Engine): Record<string, unknown> {
  return {
    ...Object.fromEntries(
      kernels.map(({ id }) => [id, (data: Inputs, params?: Params) => engine.value(id, data, params)]),
    ),
    terms: (id: LossId, data: Inputs, params?: Params) => engine.value(id, data, { ...params, reduction: 'none' }),
    gradient: (id: LossId, data: Inputs, params?: Params) => engine.evaluate(id, data, params).gradient,
  };
}
