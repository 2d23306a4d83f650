import { EngineError } from '../errors.ts';
import { ARGUMENTS } from '../form.ts';
import { CODES } from '../problem.ts';
import type { LossRules } from '../types.ts';
import { domainInWords, shown } from '../words.ts';

/** The arguments of a trainer by their numbers in problem.hpp, after those of losses. */
const OWN = [
  ...['features', 'validationFeatures', 'validationTargets', 'validationWeights'],
  ...['hidden', 'activation', 'outputs', 'output', 'optimizer', 'optimizerParameters'],
  ...['schedule', 'scheduleParameters', 'learningRate', 'l1', 'l2', 'clipNorm'],
  ...['gradient', 'modelParameters', 'snapshot', 'axis', 'size', 'loss', 'dataset', 'items', 'dims'],
] as const;
const NAMES = [...ARGUMENTS, ...OWN];

export type ArgumentName = (typeof NAMES)[number];

/** A problem that C++ reported, in the numbers of problem.hpp. */
export interface Problem {
  readonly code: number;
  readonly argument: number;
  readonly index: number;
}

/** What was called, and the arrays that it was given, by what C++ and what the caller calls them. */
export interface Given {
  readonly call: string;
  readonly loss: LossRules | undefined;
  readonly outputs: number;
  readonly arrays: { readonly [Name in ArgumentName]?: readonly [name: string, array: ArrayLike<number>] };
}

/** Puts a problem into the words of an `EngineError`. */
export function errorOf(problem: Problem, { call, loss, outputs, arrays }: Given): EngineError {
  const code = CODES[problem.code - 1];
  const name = NAMES[problem.argument - 1] as ArgumentName;
  if (!code) throw new Error(`The engine's wasm does not belong to its JavaScript (code ${problem.code}).`);
  const [argument, array = []] = arrays[name] ?? [name];
  const error = (words: string) =>
    new EngineError(code, `${call}: ${words}`, { loss: loss?.id, argument, index: problem.index });
  switch (code) {
    case 'memory':
      return error('the engine’s memory is full; release trainers that nobody needs, or take fewer samples or units');
    case 'unsuitable':
      return error(`the loss ${loss?.id} ${fitInWords(loss, outputs)}`);
    case 'overflow':
      return error('the loss is too large a number; features and targets must be smaller');
    case 'weightless':
      return error(`every weight is 0; ${argument} must give some sample a weight above 0`);
    case 'length':
      return error(`${argument} has ${array.length} numbers, and that is not as many as it must have`);
    default: {
      const must = mustOf(name, loss, outputs);
      return error(`${argument}[${problem.index}] is ${shown(array[problem.index])}; it must be ${must}`);
    }
  }
}

function fitInWords(loss: LossRules | undefined, outputs: number): string {
  const inputs = loss?.inputs.map(({ id, shape }) => (shape === 'row' ? `rows of ${id}` : id)).join(' and ');
  return `takes ${inputs}, which a model with ${outputs} ${outputs === 1 ? 'output' : 'outputs'} does not give`;
}

function mustOf(name: ArgumentName, loss: LossRules | undefined, outputs: number): string {
  if (/weights/i.test(name)) return 'a number of at least 0';
  const domain = loss?.inputs.find(({ id }) => /targets/i.test(name) && id === 'targets')?.domain;
  return domain ? `${domainInWords(domain, outputs)} for ${loss?.id}` : 'a finite number';
}
