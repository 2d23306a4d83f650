import { chance } from '../example.mjs';

/**
 * What is trained: a perceptron of tanh units, outputs too, by gradient descent on the mean squared error.
 *
 * @typedef {object} Task
 * @property {readonly number[]} sizes of the layers, from the features to the outputs
 * @property {number} batchSize
 * @property {number} learningRate
 * @property {Float32Array} features two a sample
 * @property {Float32Array} targets -1 or 1 a sample
 * @property {Float32Array} parameters to start from: layer by layer, a row of weights for each unit, then the biases
 *
 * @typedef {object} Rival
 * @property {string} name
 * @property {() => unknown} epoch trains once on every sample; a promise if it takes turns
 * @property {() => number | Promise<number>} loss over all samples
 * @property {() => Promise<unknown>} [ready] before anything is asked of it
 * @property {() => void} [release]
 */

export const SAMPLES = 500;
export const LEARNING_RATE = 0.03;

/** Points in a square; those in a circle are of one class. The same in every run. @param {number} samples */
export function circle(samples) {
  const random = chance(samples);
  const features = Float32Array.from({ length: 2 * samples }, () => 2 * random() - 1);
  const targets = new Float32Array(samples);
  for (let i = 0; i < samples; i++) {
    targets[i] = Math.hypot(features[2 * i] ?? 0, features[2 * i + 1] ?? 0) < 0.8 ? 1 : -1;
  }
  return { features, targets };
}

/** Where each layer's weights begin among the parameters; its biases follow them. @param {readonly number[]} sizes */
export function layersOf(sizes) {
  let at = 0;
  return sizes.slice(1).map((units, layer) => {
    const inputs = /** @type {number} */ (sizes[layer]);
    const weights = at;
    at += units * (inputs + 1);
    return { inputs, units, weights, biases: weights + units * inputs };
  });
}

/** The order of an epoch: shuffled where there is more than one batch, as every trainer does it. */
export class Order {
  /** @param {Task} task */
  constructor({ targets, batchSize }) {
    this.indices = Uint32Array.from(targets.keys());
    this.isShuffled = batchSize < targets.length;
    this.random = chance(1);
  }

  next() {
    const { indices } = this;
    for (let i = this.isShuffled ? indices.length - 1 : 0; i > 0; i--) {
      const other = Math.floor(this.random() * (i + 1));
      const index = /** @type {number} */ (indices[i]);
      indices[i] = /** @type {number} */ (indices[other]);
      indices[other] = index;
    }
    return indices;
  }
}
