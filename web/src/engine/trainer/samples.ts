import { EngineError } from '../errors.ts';
import type { InputSpec, LossRules } from '../types.ts';
import { checkObject, floatsOf, refusal, type Where, wholeOf } from './checks.ts';
import type { Dataset, DataTask, Samples } from './types.ts';

export interface ReadSamples {
  readonly features: Float32Array;
  readonly featureCount: number;
  readonly targets: Float32Array; // as the loss takes them
  readonly labels: Float32Array; // what metrics go by: numbers, or the class of each sample
  readonly weights: Float32Array; // none: all weigh the same
}

/** What the samples are read for. */
export interface Reading {
  readonly loss: LossRules | undefined; // of the caller
  readonly task: DataTask;
  readonly outputs: number;
}

const TASKS: readonly DataTask[] = ['regression', 'binary', 'multiclass'];
const MOST_FEATURES = 4096;

export function taskOf(where: Where, given: unknown, data: Samples | Dataset): DataTask {
  const task = given ?? ('task' in data ? data.task : 'regression');
  if (TASKS.includes(task as DataTask)) return task as DataTask;
  throw refusal(where, task, '"regression", "binary" or "multiclass"');
}

/** Refuses arrays that are no arrays or do not belong together. What numbers may be in them, C++ says. */
export function readSamples({ call, argument }: Where, given: Samples, reading: Reading): ReadSamples {
  const where = (name: string): Where => ({ call, argument: `${argument}.${name}` });
  checkObject({ call, argument }, given);
  const featureCount = wholeOf(where('featureCount'), given.featureCount, 1, MOST_FEATURES);
  const features = floatsOf(where('features'), given.features);
  const targets = floatsOf(where('targets'), given.targets);
  const weights = given.weights === undefined ? new Float32Array() : floatsOf(where('weights'), given.weights);
  if (features.length === 0) throw refusalOf(where('features'), 'is empty; it must have at least one sample', 'empty');
  if (features.length % featureCount !== 0) {
    throw refusalOf(
      where('features'),
      `has ${features.length} numbers; it must have featureCount (${featureCount}) a sample`,
    );
  }
  const samples = features.length / featureCount;
  if (given.weights !== undefined && weights.length !== samples) {
    throw refusalOf(where('weights'), `has ${weights.length} numbers; it must have ${samples}, one a sample`);
  }
  checkTargets(where('targets'), targets, samples, reading);
  return {
    features,
    featureCount,
    targets: targetsFor(targets, samples, reading),
    labels: labelsFor(targets, samples, reading),
    weights,
  };
}

function checkTargets(where: Where, targets: Float32Array, samples: number, { task, outputs }: Reading): void {
  const single = targets.length === samples;
  if (!single && targets.length !== samples * outputs) {
    const rows = outputs === 1 ? '' : `, or ${samples * outputs}, ${outputs} a sample`;
    throw refusalOf(where, `has ${targets.length} numbers; it must have ${samples}, one a sample${rows}`);
  }
  if (single && task !== 'regression') checkClasses(where, targets, Math.max(outputs, 2));
}

export function checkClasses({ call, argument }: Where, labels: Float32Array, classes: number): void {
  for (const [sample, label] of labels.entries()) {
    wholeOf({ call, argument: `${argument}[${sample}]` }, label, 0, classes - 1);
  }
}

function targetsFor(targets: Float32Array, samples: number, { loss, task, outputs }: Reading): Float32Array {
  const input = loss?.inputs.find(({ id }) => id === 'targets');
  const single = targets.length === samples;
  if (!input || input.domain.isClass || !single || task === 'regression') return targets;
  const rows = outputs > 1 ? oneHot(targets, outputs) : targets;
  return wantsSigns(input) ? rows.map((label) => 2 * label - 1) : rows;
}

/** Of a row, its largest is the class. */
function labelsFor(targets: Float32Array, samples: number, { task, outputs }: Reading): Float32Array {
  if (task === 'regression' || targets.length === samples) return targets;
  return Float32Array.from({ length: samples }, (_, sample) => {
    const row = targets.subarray(sample * outputs, (sample + 1) * outputs);
    return row.indexOf(Math.max(...row));
  });
}

/** Losses of margins call no and yes -1 and 1. */
function wantsSigns({ domain: { only } }: InputSpec): boolean {
  return only.length === 2 && only.includes(-1) && only.includes(1);
}

function oneHot(labels: Float32Array, classes: number): Float32Array {
  const rows = new Float32Array(labels.length * classes);
  for (const [sample, label] of labels.entries()) rows[sample * classes + label] = 1;
  return rows;
}

function refusalOf({ call, argument }: Where, words: string, code: 'length' | 'empty' = 'length'): EngineError {
  return new EngineError(code, `${call}: ${argument} ${words}`, { argument });
}
