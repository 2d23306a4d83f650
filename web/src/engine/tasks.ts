import { EngineError } from './errors.ts';
import { readParams } from './params.ts';
import type { Evaluation, LossId, MultiTaskEvaluation, MultiTaskParams, Params, Values } from './types.ts';
import { inWords, listed, shown } from './words.ts';

/** A weighted sum of losses. It has no kernel: each task is evaluated by itself, and added up here. */
export const MULTI_TASK = 'multi-task';

const NO_PARAMETERS = { id: MULTI_TASK, parameters: [] } as const;
const KEYS = ['loss', 'inputs', 'params', 'weight'];
const SHAPE = `{ ${KEYS.join(', ')} }`;
const WEIGHTS = { low: 0, high: null, includesLow: true, includesHigh: false };

/** A task with its weight, and with params that say how it is reduced. */
export interface Part {
  readonly loss: LossId;
  readonly inputs: unknown;
  readonly params: MultiTaskParams;
  readonly weight: number;
}

/** Evaluates each task; an error says in which of them it was. */
export function evaluateTasks(
  inputs: unknown,
  params: unknown,
  evaluate: (part: Part) => Evaluation,
): MultiTaskEvaluation {
  const parts = partsOf(inputs, params);
  const results = parts.map((part, index) => inTask(index, () => evaluate(part)));
  return {
    value: sumOf(parts.map(({ weight }, index) => [weight, results[index]?.value ?? 0])),
    gradient: parts.map(({ weight }, index) => scaled(results[index]?.gradient ?? new Float64Array(), weight)),
  };
}

/** The sum alone. */
export function valueOfTasks(inputs: unknown, params: unknown, ask: (part: Part) => number): number {
  const parts = partsOf(inputs, params);
  return sumOf(parts.map((part, index) => [part.weight, inTask(index, () => ask(part))]));
}

/** What a loss is called with for its part; whether that is fit for it, the call finds out. */
export function callOf({ inputs, params }: Part): [inputs: never, params: MultiTaskParams] {
  return [inputs as never, params];
}

export function refusePreparing(): never {
  throw refusal('type', 'it cannot be prepared; prepare the loss of each task, and add up what they say', undefined);
}

function partsOf(inputs: unknown, params: unknown = {}): Part[] {
  const { reduction } = readParams(NO_PARAMETERS, params as Params);
  if (reduction === 'none') throw refuseNone('reduction');
  if (!isObject(inputs)) {
    throw refusal('type', `the inputs are ${shown(inputs)}; they must be { tasks }`, 'inputs');
  }
  const unknown = Object.keys(inputs).find((name) => name !== 'tasks');
  if (unknown !== undefined) {
    throw refusal('unknown-input', `there is no input ${shown(unknown)}; it takes tasks`, unknown);
  }
  const { tasks } = inputs;
  if (!Array.isArray(tasks)) {
    throw refusal('type', `tasks is ${shown(tasks)}; it must be an array of ${SHAPE}`, 'tasks');
  }
  if (tasks.length === 0) throw refusal('empty', 'tasks is empty; it must have at least one', 'tasks');
  return Array.from(tasks, (task, index) => partOf(task, `tasks[${index}]`, reduction));
}

function partOf(task: unknown, place: string, reduction: Params['reduction']): Part {
  if (!isObject(task)) throw refusal('type', `${place} is ${shown(task)}; it must be ${SHAPE}`, place);
  const unknown = Object.keys(task).find((name) => !KEYS.includes(name));
  if (unknown !== undefined) {
    throw refusal('unknown-input', `${place} has no ${shown(unknown)}; it takes ${listed(KEYS)}`, place);
  }
  const { loss, weight = 1, params = {} } = task;
  if (loss === MULTI_TASK) {
    throw refusal('unknown-loss', `${place}.loss is "${MULTI_TASK}"; put its tasks beside the others`, `${place}.loss`);
  }
  if (typeof weight !== 'number' || !(weight >= 0 && weight < Infinity)) {
    const words = `${place}.weight is ${shown(weight)}; it must be ${inWords(WEIGHTS)}`;
    throw refusal(typeof weight === 'number' ? 'domain' : 'type', words, `${place}.weight`);
  }
  if (isObject(params) && params.reduction === 'none') throw refuseNone(`${place}.params.reduction`);
  // What is no object, the loss refuses in its own words.
  const reduced = isObject(params) ? { reduction, ...params } : params;
  return { loss: loss as LossId, inputs: task.inputs, params: reduced as MultiTaskParams, weight };
}

function inTask<Result>(index: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const argument = [`tasks[${index}]`, error.argument].filter((name) => name !== undefined).join('.');
    const message = `${MULTI_TASK}: tasks[${index}]: ${error.message}`;
    throw new EngineError(error.code, message, { loss: MULTI_TASK, argument, index: error.index });
  }
}

/** What weighs nothing counts for nothing, infinite though it be. */
function sumOf(terms: readonly (readonly [number, number])[]): number {
  const sum = terms.reduce((total, [weight, value]) => total + (weight === 0 ? 0 : weight * value), 0);
  if (Number.isFinite(sum) || terms.some(([, value]) => value === Infinity)) return sum;
  throw refusal('overflow', 'the sum is too large a number; the losses or their weights must be smaller', 'tasks');
}

function scaled(gradient: Values, weight: number): Values {
  return gradient.map((slope) => (weight === 0 ? 0 : weight * slope));
}

function refuseNone(argument: string): EngineError {
  const words = `${argument} is "none"; its value is one number, and tasks are reduced by "mean" or "sum"`;
  return refusal('type', words, argument);
}

function refusal(code: EngineError['code'], words: string, argument: string | undefined): EngineError {
  return new EngineError(code, `${MULTI_TASK}: ${words}`, { loss: MULTI_TASK, argument });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
