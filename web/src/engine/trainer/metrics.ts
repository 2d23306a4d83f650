import { activations } from './parts.ts';
import type { ReadSettings } from './settings.ts';
import type { ClassificationMetrics, Metrics, RegressionMetrics } from './types.ts';

const SIGMOID = activations.findIndex(({ id }) => id === 'sigmoid');

/** How good predictions are, whatever the loss: by the labels that were given. */
export function metricsOf(settings: ReadSettings, predictions: Float32Array, labels: Float32Array): Metrics {
  const { task, outputs } = settings;
  if (task === 'regression') return regression(predictions, labels);
  const rows = labels.length === predictions.length && outputs > 1;
  const truth = rows ? classesOf(labels, outputs, 0) : labels;
  const said = classesOf(predictions, outputs, thresholdOf(settings));
  return classification(said, truth, Math.max(outputs, 2));
}

function regression(predictions: Float32Array, labels: Float32Array): RegressionMetrics {
  const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  let errors = 0;
  let spread = 0;
  for (const [i, label] of labels.entries()) {
    errors += ((predictions[i] as number) - label) ** 2;
    spread += (label - mean) ** 2;
  }
  return { rmse: Math.sqrt(errors / labels.length), r2: spread > 0 ? 1 - errors / spread : Number.NaN };
}

/** The largest of several outputs; of one, whether it is above the threshold. */
function classesOf(predictions: Float32Array, outputs: number, threshold: number): Float32Array {
  const samples = predictions.length / outputs;
  return Float32Array.from({ length: samples }, (_, sample) => {
    if (outputs === 1) return (predictions[sample] as number) > threshold ? 1 : 0;
    const row = predictions.subarray(sample * outputs, (sample + 1) * outputs);
    return row.indexOf(Math.max(...row));
  });
}

/** Probabilities and labels part at a half; scores at 0, which is what losses of scores and margins hold to. */
function thresholdOf({ loss, output }: ReadSettings): number {
  if (output === SIGMOID || !loss || loss.rules.task === 'regression') return 0.5;
  const { high } = loss.rules.inputs[0]?.domain.range ?? {};
  return high === 1 ? 0.5 : 0;
}

/** Of two classes, how well class 1 is told; of more, the mean over the classes. */
function classification(said: Float32Array, truth: Float32Array, classes: number): ClassificationMetrics {
  const each = Array.from({ length: classes }, (_, own) => scoresOf(said, truth, own));
  const counted = classes === 2 ? each.slice(1) : each;
  const mean = (name: keyof (typeof each)[number]) =>
    counted.reduce((sum, scores) => sum + scores[name], 0) / counted.length;
  const right = said.reduce((count, own, sample) => count + Number(own === truth[sample]), 0);
  return { accuracy: right / truth.length, precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

/** 0 where there is nothing to divide by, as in scikit-learn. */
function scoresOf(said: Float32Array, truth: Float32Array, own: number) {
  let [hits, claims, members] = [0, 0, 0];
  for (const [sample, label] of truth.entries()) {
    if (said[sample] === own) claims++;
    if (label === own) members++;
    if (said[sample] === own && label === own) hits++;
  }
  return { precision: hits / (claims || 1), recall: hits / (members || 1), f1: (2 * hits) / (claims + members || 1) };
}
