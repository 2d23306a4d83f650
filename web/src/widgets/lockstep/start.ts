import type { Dataset } from '../../engine/trainer/index.ts';

const SURE = 6; // logits: wrong with 99.8% in the middle of either class

/** Logistic regression that is sure of the wrong class: its boundary is well placed, and faces backwards. */
export function wrongStart({ features, featureCount, targets }: Dataset): Float32Array {
  const [no, yes] = [0, 1].map((label) => middleOf(features, featureCount, targets, label)) as [number[], number[]];
  const apart = yes.map((value, axis) => value - (no[axis] ?? 0));
  const squared = apart.reduce((sum, value) => sum + value * value, 0) || 1;
  const weights = apart.map((value) => (-2 * SURE * value) / squared);
  const bias = weights.reduce((sum, weight, axis) => sum - (weight * ((no[axis] ?? 0) + (yes[axis] ?? 0))) / 2, 0);
  return Float32Array.of(...weights, bias);
}

function middleOf(features: Float32Array, count: number, targets: Float32Array, label: number): number[] {
  const sums = new Array<number>(count).fill(0);
  let members = 0;
  targets.forEach((target, sample) => {
    if (target !== label) return;
    members++;
    for (let axis = 0; axis < count; axis++) sums[axis] = (sums[axis] ?? 0) + (features[sample * count + axis] ?? 0);
  });
  return sums.map((sum) => sum / Math.max(1, members));
}
