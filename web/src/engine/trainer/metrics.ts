import { activations } from './parts.ts';
import type { ReadSettings } from './settings.ts';
import type { Metrics } from './types.ts';

const SIGMOID = activations.findIndex(({ id }) => id === 'sigmoid');

/** How many classes metrics count: none for regression. */
export function classesOf({ task, outputs }: Pick<ReadSettings, 'task' | 'outputs'>): number {
  return task === 'regression' ? 0 : Math.max(outputs, 2);
}

/** Probabilities and labels part at a half; scores at 0, which is what losses of scores and margins hold to. */
export function thresholdOf({ loss, output }: ReadSettings): number {
  if (output === SIGMOID || !loss || loss.rules.task === 'regression') return 0.5;
  return loss.rules.inputs[0]?.domain.range.high === 1 ? 0.5 : 0;
}

/** In the order in which C++ leaves them. */
export function metricsOf(classes: number, numbers: Float64Array): Metrics {
  const [a, b, c, d] = numbers as unknown as [number, number, number, number];
  return classes === 0 ? { rmse: a, mae: b, r2: c } : { accuracy: a, precision: b, recall: c, f1: d };
}
