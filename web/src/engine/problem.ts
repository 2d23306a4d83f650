import { EngineError, type EngineErrorCode } from './errors.ts';
import type { Inputs, LossSpec } from './types.ts';
import { inWords, shown } from './words.ts';

/** A problem that C++ reported, in the numbers of problem.hpp. */
export interface Problem {
  readonly code: number;
  readonly argument: number;
  readonly index: number;
}

export interface Call {
  readonly spec: Pick<LossSpec, 'id' | 'predictions' | 'targets' | 'parameters'>;
  readonly inputs: Inputs;
  readonly parameters: readonly number[];
}

const CODES: readonly EngineErrorCode[] = ['unknown-loss', 'empty', 'length', 'domain', 'overflow'];
const PARAMETERS = 3;

/** Puts a problem into the words of an `EngineError`. */
export function errorOf({ code, argument, index }: Problem, call: Call): EngineError {
  const loss = call.spec.id;
  const kind = CODES[code - 1];
  switch (kind) {
    case 'empty':
      return new EngineError(kind, `${loss}: predictions is empty; it must have at least one value`, {
        loss,
        argument: 'predictions',
      });
    case 'length':
      return new EngineError(kind, lengthsInWords(call), { loss, argument: 'targets' });
    case 'domain':
      return argument === PARAMETERS ? parameterError(call, index) : elementError(call, argument, index);
    case 'overflow':
      return new EngineError(kind, `${loss}: the loss is too large a number; predictions or targets must be smaller`, {
        loss,
      });
    default:
      throw new Error(`The engine's wasm does not belong to its JavaScript (loss ${loss}, code ${code}).`);
  }
}

function lengthsInWords({ spec, inputs }: Call): string {
  const count = inputs.targets.length;
  return `${spec.id}: targets has ${count} ${count === 1 ? 'value' : 'values'}, predictions ${inputs.predictions.length}; both must have as many`;
}

function parameterError({ spec, parameters }: Call, index: number): EngineError {
  const parameter = spec.parameters[index];
  if (!parameter) throw new RangeError(`${spec.id} has no parameter ${index}`);
  const message = `${spec.id}: ${parameter.id} is ${shown(parameters[index])}; it must be ${inWords(parameter.range)}`;
  return new EngineError('domain', message, { loss: spec.id, argument: parameter.id });
}

function elementError({ spec, inputs }: Call, code: number, index: number): EngineError {
  const argument = code === 1 ? 'predictions' : 'targets';
  const message = `${spec.id}: ${argument}[${index}] is ${shown(inputs[argument][index])}; it must be ${inWords(spec[argument])}`;
  return new EngineError('domain', message, { loss: spec.id, argument, index });
}
