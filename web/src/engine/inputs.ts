import { EngineError } from './errors.ts';
import type { Inputs, LossSpec } from './types.ts';
import { shown } from './words.ts';

/** Refuses what is no vector of numbers. Whether the numbers fit the loss, C++ says. */
export function checkInputs(spec: LossSpec, inputs: Inputs): void {
  if (typeof inputs !== 'object' || inputs === null) {
    const message = `${spec.id}: the inputs are ${shown(inputs)}; they must be { predictions, targets }`;
    throw new EngineError('type', message, { loss: spec.id, argument: 'inputs' });
  }
  checkVector(spec, 'predictions', inputs.predictions);
  checkVector(spec, 'targets', inputs.targets);
}

/** Single precision is for those who ask for it in every array, as in NumPy. */
export function isSingle({ predictions, targets }: Inputs): boolean {
  return predictions instanceof Float32Array && targets instanceof Float32Array;
}

function checkVector(spec: LossSpec, argument: 'predictions' | 'targets', vector: unknown): void {
  if (vector instanceof Float64Array || vector instanceof Float32Array) return;
  if (!Array.isArray(vector)) {
    const message = `${spec.id}: ${argument} is ${shown(vector)}; it must be an array of numbers`;
    throw new EngineError('type', message, { loss: spec.id, argument });
  }
  // By index, since holes must be found too.
  for (let index = 0; index < vector.length; index++) {
    if (typeof vector[index] === 'number') continue;
    const message = `${spec.id}: ${argument}[${index}] is ${shown(vector[index])}; it must be a number`;
    throw new EngineError('type', message, { loss: spec.id, argument, index });
  }
}
