import type { Quantity, Samples } from '../../engine/trainer/types.ts';
import { type Feature, featuresAmong } from '../setting/features.ts';

/** Turns inputs as they are into what the model is given; fixed by the training samples alone. */
export interface Preparation {
  readonly titles: readonly string[];
  (inputs: Float32Array): Float32Array;
}

/**
 * Every input, and every feature made of inputs, is brought to mean 0 and spread 1: otherwise square metres and sixth
 * powers would each need a learning rate of their own.
 */
export function prepareInputs(
  { features: inputs, featureCount }: Samples,
  names: readonly Quantity[],
  chosen: readonly string[],
): Preparation {
  const features = featuresAmong(names, chosen);
  const plain = standardiser(inputs, featureCount);
  const made = standardiser(make(features, plain(inputs), featureCount), features.length);
  return Object.assign((rows: Float32Array) => made(make(features, plain(rows), featureCount)), {
    titles: features.map(({ title }) => title),
  });
}

function make(features: readonly Feature[], rows: Float32Array, width: number): Float32Array {
  const samples = rows.length / width;
  const made = new Float32Array(samples * features.length);
  for (let sample = 0; sample < samples; sample++) {
    const row = rows.subarray(sample * width, (sample + 1) * width);
    features.forEach((feature, index) => {
      made[sample * features.length + index] = feature.of(row);
    });
  }
  return made;
}

function standardiser(rows: Float32Array, width: number): (rows: Float32Array) => Float32Array {
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  const samples = rows.length / width;
  rows.forEach((value, index) => {
    means[index % width] = (means[index % width] ?? 0) + value / samples;
  });
  rows.forEach((value, index) => {
    const distance = value - (means[index % width] ?? 0);
    squares[index % width] = (squares[index % width] ?? 0) + (distance * distance) / samples;
  });
  return (given) =>
    given.map((value, index) => {
      const spread = Math.sqrt(squares[index % width] ?? 0);
      return (value - (means[index % width] ?? 0)) / (spread > 0 ? spread : 1); // what never varies says nothing
    });
}
