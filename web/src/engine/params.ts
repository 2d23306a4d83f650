import { EngineError } from './errors.ts';
import type { LossRules, Params, Reduction } from './types.ts';
import { listed, shown } from './words.ts';

/** In the order of C++'s `Reduction`. */
export const REDUCTIONS: readonly Reduction[] = ['mean', 'sum', 'none'];

export interface ReadParams {
  readonly reduction: Reduction;
  readonly parameters: readonly number[]; // one for each of the spec, in its order
}

/** What has parameters. */
interface Declared extends Pick<LossRules, 'parameters'> {
  readonly id: string;
}

/** Fills in what was left out and refuses what the loss does not know. The ranges, C++ checks. */
export function readParams(spec: Declared, params: Params): ReadParams {
  if (typeof params !== 'object' || params === null) {
    const message = `${spec.id}: the params are ${shown(params)}; they must be an object`;
    throw new EngineError('type', message, { loss: spec.id, argument: 'params' });
  }
  const { reduction = 'mean', ...given } = params;
  checkReduction(spec.id, reduction);
  checkNames(spec, given);
  return {
    reduction,
    parameters: spec.parameters.map(({ id, fallback }) => numberOf(spec.id, id, given[id] ?? fallback)),
  };
}

function checkReduction(loss: string, reduction: unknown): void {
  if (REDUCTIONS.includes(reduction as Reduction)) return;
  const known = listed(
    REDUCTIONS.map((name) => `"${name}"`),
    'or',
  );
  const message = `${loss}: reduction is ${shown(reduction)}; it must be ${known}`;
  throw new EngineError('type', message, { loss, argument: 'reduction' });
}

function checkNames(spec: Declared, given: object): void {
  const known = spec.parameters.map(({ id }) => id);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const message = `${spec.id}: there is no parameter ${shown(unknown)}; it takes ${listed([...known, 'reduction'])}`;
  throw new EngineError('unknown-parameter', message, { loss: spec.id, argument: unknown });
}

function numberOf(loss: string, argument: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new EngineError('type', `${loss}: ${argument} is ${shown(value)}; it must be a number`, { loss, argument });
}
