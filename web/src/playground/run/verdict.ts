import type { Points, Scene } from './plan.ts';

type Predictions = Float32Array;

const outputsOf = ({ sizes }: Scene) => sizes.at(-1) ?? 1;

/** Which class the model decides on for a sample. */
export function decide(scene: Scene, predictions: Predictions, sample: number): number {
  const outputs = outputsOf(scene);
  if (outputs === 1) return (predictions[sample] ?? 0) > scene.threshold ? 1 : 0;
  const row = predictions.subarray(sample * outputs, (sample + 1) * outputs);
  return row.indexOf(Math.max(...row));
}

/** The samples that lie on the wrong side, by their places; of numbers there is no wrong side. */
export function wrongOnes(scene: Scene, { targets }: Points, predictions: Predictions): readonly number[] {
  if (scene.shape.task === 'regression') return [];
  return [...targets.keys()].filter((sample) => decide(scene, predictions, sample) !== targets[sample]);
}

/** What the model says of a sample as a share from 0 to 1: of class 1, of the way through the classes, of the range. */
export function strengths(scene: Scene, predictions: Predictions): Float32Array {
  const outputs = outputsOf(scene);
  if (scene.shape.task === 'regression') {
    const [low, high] = scene.targetRange;
    return predictions.map((value) => (value * scene.unit - low) / (high - low));
  }
  if (outputs === 1) return predictions.map((value) => shareOf(scene, value));
  const shares = new Float32Array(predictions.length / outputs);
  for (let sample = 0; sample < shares.length; sample++) {
    const row = probabilities(scene, predictions.subarray(sample * outputs, (sample + 1) * outputs));
    shares[sample] = row.reduce((sum, share, index) => sum + (share * index) / (outputs - 1), 0);
  }
  return shares;
}

/** Outputs that are no probabilities are put through a sigmoid or a softmax, to be seen. */
function shareOf({ threshold }: Scene, value: number): number {
  return threshold === 0 ? 1 / (1 + Math.exp(-2 * value)) : value;
}

export function probabilities({ output }: Scene, row: Float32Array): readonly number[] {
  const values = [...row];
  if (output === 'softmax' || output === 'sigmoid') return values;
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Grids that are 0 where the model changes its mind: one for two classes, one a class for more. */
export function margins(scene: Scene, predictions: Predictions): readonly Float32Array[] {
  const outputs = outputsOf(scene);
  if (outputs === 1) return [predictions.map((value) => value - scene.threshold)];
  const classes = outputs === 2 ? [1] : [...Array(outputs).keys()];
  return classes.map((own) => marginsOf(own, predictions, outputs));
}

/** How far an output is above the largest of the others, at every place: thousands of them in every frame. */
function marginsOf(own: number, predictions: Predictions, outputs: number): Float32Array {
  const margins = new Float32Array(predictions.length / outputs);
  for (let sample = 0; sample < margins.length; sample++) {
    let other = Number.NEGATIVE_INFINITY;
    for (let output = 0; output < outputs; output++) {
      if (output !== own) other = Math.max(other, predictions[sample * outputs + output] ?? 0);
    }
    margins[sample] = (predictions[sample * outputs + own] ?? 0) - other;
  }
  return margins;
}
