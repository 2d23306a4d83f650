import { EngineError, type EngineErrorCode } from './errors.ts';
import { ARGUMENTS } from './form.ts';
import { type ReadInputs, rowLength } from './inputs.ts';
import type { InputId, InputSpec, LossRules, Vector } from './types.ts';
import { domainInWords, inWordsOfSingle, rowFormula, shown } from './words.ts';

/** A problem that C++ reported, in the numbers of problem.hpp. */
export interface Problem {
  readonly code: number;
  readonly argument: number;
  readonly index: number;
}

export interface Call {
  readonly spec: Pick<LossRules, 'id' | 'inputs' | 'width' | 'parameters'>;
  readonly given: Pick<ReadInputs, 'arrays' | 'width' | 'steps'>;
  readonly parameters: readonly number[];
}

export const CODES: readonly EngineErrorCode[] = [
  'unknown-loss',
  'empty',
  'length',
  'domain',
  'overflow',
  'memory',
  'weightless',
  'unsuitable',
];

/** Puts a problem into the words of an `EngineError`. */
export function errorOf({ code, argument: number, index }: Problem, call: Call): EngineError {
  const loss = call.spec.id;
  const kind = CODES[code - 1];
  const argument = ARGUMENTS[number - 1] ?? '';
  const error = (words: string, place: object = { argument }) =>
    new EngineError(kind as EngineErrorCode, `${loss}: ${words}`, { loss, ...place });
  switch (kind) {
    case 'empty':
      return error('predictions is empty; it must have at least one value');
    case 'length':
      return error(lengthInWords(call, argument as InputId));
    case 'domain':
      return argument === 'parameters' ? parameterError(call, index) : elementError(call, argument as InputId, index);
    case 'overflow':
      return error(
        `the loss is too large a number; ${call.spec.inputs.map(({ id }) => id).join(' or ')} must be smaller`,
        {},
      );
    case 'memory':
      return error('there is no memory left to work in; evaluate the samples in parts', {});
    case 'weightless':
      return error(`every weight is 0; ${argument} must give some sample a weight above 0`);
    default:
      throw new Error(`The engine's wasm does not belong to its JavaScript (loss ${loss}, code ${code}).`);
  }
}

function lengthInWords({ spec, given }: Call, argument: InputId): string {
  const lengthOf = (id: InputId) => vectorIn(given, id).length;
  const count = lengthOf(argument);
  const has = `${argument} has ${count} ${count === 1 ? 'value' : 'values'}`;
  const predictions = lengthOf('predictions');
  if (spec.width === null) return `${has}, predictions ${predictions}; both must have as many`;
  const [first, input] = [inputNamed(spec, 'predictions'), inputNamed(spec, argument)];
  if (argument === 'predictions') return `${has}; it must have ${rowInWords(spec, first, given)} for each sample`;
  if (argument === 'classWeights') return `${has}; it must have one for each of the ${given.width} classes`;
  const samples = first ? predictions / rowLength(first, given) : predictions;
  if (input?.shape !== 'row') return `${has}; it must have ${samples}, one for each sample`;
  const places = `for each of ${samples} ${samples === 1 ? 'sample' : 'samples'}`;
  if (input.length.any) return `${has}; it must have equally many, at least one, ${places}`;
  const needed = samples * rowLength(input, given);
  return `${has}; it must have ${needed}, ${rowInWords(spec, input, given)} ${places}`;
}

/** "classes (3)", "classes + 5 (8)", "steps × classes (12)", "4" */
function rowInWords({ width }: Call['spec'], input: InputSpec | undefined, given: Call['given']): string {
  if (!input) return '';
  const count = rowLength(input, given);
  const words = rowFormula(input.length, width ?? '');
  return words === String(count) ? words : `${words} (${count})`;
}

function inputNamed(spec: Call['spec'], argument: InputId): InputSpec | undefined {
  return spec.inputs.find(({ id }) => id === argument);
}

function parameterError({ spec, parameters }: Call, index: number): EngineError {
  const parameter = spec.parameters[index];
  if (!parameter) throw new RangeError(`${spec.id} has no parameter ${index}`);
  const message = `${spec.id}: ${parameter.id} is ${shown(parameters[index])}; it must be ${inWordsOfSingle(parameter.range, Number(parameters[index]))}`;
  return new EngineError('domain', message, { loss: spec.id, argument: parameter.id });
}

function elementError({ spec, given }: Call, argument: InputId, index: number): EngineError {
  const domain = inputNamed(spec, argument)?.domain;
  const words = domain ? domainInWords(domain, given.width) : 'a number of at least 0'; // weights
  const message = `${spec.id}: ${argument}[${index}] is ${shown(vectorIn(given, argument)[index])}; it must be ${words}`;
  return new EngineError('domain', message, { loss: spec.id, argument, index });
}

function vectorIn({ arrays }: Call['given'], argument: InputId): Vector {
  return arrays.find(([id]) => id === argument)?.[1] ?? [];
}
