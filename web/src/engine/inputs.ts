import { EngineError } from './errors.ts';
import type { AnyInputs, InputId, InputSpec, LossRules, Vector } from './types.ts';
import { listed, shown } from './words.ts';

/** The arrays of a call by name, and what it is told of its rows (1 where a loss has none, or no steps). */
export interface ReadInputs {
  readonly arrays: readonly (readonly [InputId, Vector])[];
  readonly width: number;
  readonly steps: number;
  readonly single: boolean;
}

/** Refuses what is no vector of numbers. Whether lengths and numbers fit the loss, C++ says. */
export function readInputs(spec: LossRules, inputs: AnyInputs): ReadInputs {
  if (typeof inputs !== 'object' || inputs === null) {
    const message = `${spec.id}: the inputs are ${shown(inputs)}; they must be { ${neededBy(spec).join(', ')} }`;
    throw new EngineError('type', message, { loss: spec.id, argument: 'inputs' });
  }
  checkNames(spec, inputs);
  const arrays: [InputId, Vector][] = [];
  for (const { id } of spec.inputs) arrays.push([id, vectorOf(spec, id, inputs[id])]);
  const own = arrays.every(([, vector]) => vector instanceof Float32Array);
  for (const id of weightsOf(spec)) {
    if (inputs[id] !== undefined) arrays.push([id, weightsIn(spec, id, inputs[id])]);
  }
  // Single precision is for those who ask for it in every array, as in NumPy. Weights follow.
  return {
    arrays,
    width: spec.width ? countIn(spec, spec.width, inputs[spec.width]) : 1,
    steps: spec.steps ? countIn(spec, 'steps', inputs.steps) : 1,
    single: own,
  };
}

/** How many numbers a sample has of an input; of a row whose length is free, at least 1. */
export function rowLength({ shape, length }: Pick<InputSpec, 'shape' | 'length'>, { width, steps }: Widths): number {
  if (shape === 'one' || length.any) return 1;
  return (length.widths * width + length.more) * (length.everyStep ? steps : 1);
}

type Widths = Pick<ReadInputs, 'width' | 'steps'>;

export function weightsOf(spec: LossRules): readonly ('weights' | 'classWeights')[] {
  return spec.classWeights ? ['weights', 'classWeights'] : ['weights'];
}

function neededBy(spec: LossRules): string[] {
  return [...spec.inputs.map(({ id }) => id), ...(spec.width ? [spec.width] : []), ...(spec.steps ? ['steps'] : [])];
}

function checkNames(spec: LossRules, inputs: object): void {
  const known: readonly string[] = [...neededBy(spec), ...weightsOf(spec)];
  const unknown = Object.keys(inputs).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const message = `${spec.id}: there is no input ${shown(unknown)}; it takes ${listed(known)}`;
  throw new EngineError('unknown-input', message, { loss: spec.id, argument: unknown });
}

function vectorOf(spec: LossRules, argument: InputId, vector: unknown): Vector {
  if (vector instanceof Float64Array || vector instanceof Float32Array) return vector;
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
  return vector;
}

function weightsIn(spec: LossRules, argument: 'weights' | 'classWeights', weights: unknown): Vector {
  const vector = vectorOf(spec, argument, weights);
  if (vector.length > 0) return vector;
  // C++ takes an array without elements for one that nobody gave.
  const message = `${spec.id}: ${argument} is empty; it must have as many values as there are ${argument === 'weights' ? 'samples' : 'classes'}, or be left out`;
  throw new EngineError('length', message, { loss: spec.id, argument });
}

function countIn(spec: LossRules, argument: string, count: unknown): number {
  if (Number.isSafeInteger(count) && (count as number) >= 1) return count as number;
  const message = `${spec.id}: ${argument} is ${shown(count)}; it must be a whole number of at least 1`;
  throw new EngineError(typeof count === 'number' ? 'domain' : 'type', message, { loss: spec.id, argument });
}
