import { layersOf, Order } from './task.mjs';

/**
 * Everything in flat typed arrays, nothing allocated after the start, one sample after another. In double, where
 * JavaScript is faster: its numbers are double, and must be converted to be kept in single.
 */
class Trainer {
  name = 'javascript';

  /** @param {any} task */
  constructor(task) {
    const arrayOf = (/** @type {number} */ length) => /** @type {any} */ (new Float64Array(length));
    this.task = task;
    this.order = new Order(task);
    this.layers = /** @type {any} */ (layersOf(task.sizes));
    this.parameters = /** @type {any} */ (Float64Array.from(task.parameters));
    this.gradient = arrayOf(this.parameters.length);
    this.outputs = task.sizes.map(arrayOf);
    this.slopes = task.sizes.map(arrayOf);
  }

  epoch() {
    const { batchSize, targets, learningRate } = this.task;
    const { parameters, gradient } = this;
    const indices = /** @type {any} */ (this.order.next());
    for (let start = 0; start < targets.length; start += batchSize) {
      const end = Math.min(start + batchSize, targets.length);
      gradient.fill(0);
      for (let i = start; i < end; i++) {
        this.forward(indices[i]);
        this.backward(indices[i], end - start);
      }
      for (let p = 0; p < parameters.length; p++) parameters[p] -= learningRate * gradient[p];
    }
  }

  loss() {
    const { targets } = this.task;
    let sum = 0;
    for (let i = 0; i < targets.length; i++) sum += (this.forward(i) - targets[i]) ** 2;
    return sum / targets.length;
  }

  /** @param {number} sample */
  forward(sample) {
    const { parameters, outputs, layers } = this;
    outputs[0][0] = this.task.features[2 * sample];
    outputs[0][1] = this.task.features[2 * sample + 1];
    for (let l = 0; l < layers.length; l++) {
      const { inputs, units, weights, biases } = layers[l];
      const before = outputs[l];
      const after = outputs[l + 1];
      for (let unit = 0; unit < units; unit++) {
        let sum = parameters[biases + unit];
        const row = weights + unit * inputs;
        for (let i = 0; i < inputs; i++) sum += parameters[row + i] * before[i];
        after[unit] = Math.tanh(sum);
      }
    }
    return outputs[layers.length][0];
  }

  /** @param {number} sample @param {number} batch */
  backward(sample, batch) {
    const { parameters, gradient, outputs, slopes, layers } = this;
    slopes[layers.length][0] = (2 / batch) * (outputs[layers.length][0] - this.task.targets[sample]);
    for (let l = layers.length - 1; l >= 0; l--) {
      const { inputs, units, weights, biases } = layers[l];
      const before = outputs[l];
      const after = outputs[l + 1];
      const slopesBefore = slopes[l];
      slopesBefore.fill(0);
      for (let unit = 0; unit < units; unit++) {
        const slope = slopes[l + 1][unit] * (1 - after[unit] * after[unit]);
        gradient[biases + unit] += slope;
        const row = weights + unit * inputs;
        for (let i = 0; i < inputs; i++) {
          gradient[row + i] += slope * before[i];
          slopesBefore[i] += slope * parameters[row + i];
        }
      }
    }
  }
}

/** @param {import('./task.mjs').Task} task @returns {import('./task.mjs').Rival} */
export const javascript = (task) => new Trainer(task);
