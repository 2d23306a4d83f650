import { layersOf } from './task.mjs';

/**
 * The algorithm of TensorFlow Playground's `nn.ts`, written anew from its description: a network of node and link
 * objects, one sample at a time, with derivatives added up at nodes and links until a batch is through. Like there,
 * batches follow the order of the samples.
 */
class Network {
  name = 'playground';

  /** @param {any} task */
  constructor(task) {
    this.task = task;
    this.layers = task.sizes.map((/** @type {number} */ length) => Array.from({ length }, () => new Unit()));
    layersOf(task.sizes).forEach(({ inputs, weights, biases }, l) => {
      this.layers[l + 1].forEach((/** @type {Unit} */ unit, /** @type {number} */ u) => {
        unit.bias = task.parameters[biases + u];
        this.layers[l].forEach((/** @type {Unit} */ source, /** @type {number} */ i) => {
          const link = new Link(source, unit, task.parameters[weights + u * inputs + i]);
          source.outgoing.push(link);
          unit.incoming.push(link);
        });
      });
    });
  }

  epoch() {
    const { batchSize, targets } = this.task;
    for (let i = 0; i < targets.length; i++) {
      this.forward(i);
      this.backward(targets[i]);
      if ((i + 1) % batchSize === 0 || i + 1 === targets.length) this.update();
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
    const { features } = this.task;
    this.layers[0].forEach((/** @type {Unit} */ unit, /** @type {number} */ i) => {
      unit.output = features[2 * sample + i];
    });
    for (const layer of this.layers.slice(1)) {
      for (const unit of layer) {
        unit.totalInput = unit.bias;
        for (const link of unit.incoming) unit.totalInput += link.weight * link.source.output;
        unit.output = activation.output(unit.totalInput);
      }
    }
    return this.layers.at(-1)[0].output;
  }

  /** @param {number} target */
  backward(target) {
    const [last] = this.layers.at(-1);
    last.outputDerivative = 2 * (last.output - target);
    for (let l = this.layers.length - 1; l >= 1; l--) {
      for (const unit of this.layers[l]) {
        unit.inputDerivative = unit.outputDerivative * activation.derivative(unit.totalInput);
        unit.sum += unit.inputDerivative;
        unit.count++;
      }
      for (const unit of this.layers[l]) {
        for (const link of unit.incoming) {
          link.derivative = unit.inputDerivative * link.source.output;
          link.sum += link.derivative;
          link.count++;
        }
      }
      if (l === 1) continue;
      for (const unit of this.layers[l - 1]) {
        unit.outputDerivative = 0;
        for (const link of unit.outgoing) unit.outputDerivative += link.weight * link.target.inputDerivative;
      }
    }
  }

  update() {
    const { learningRate } = this.task;
    for (const layer of this.layers.slice(1)) {
      for (const unit of layer) {
        unit.bias -= (learningRate * unit.sum) / unit.count;
        unit.sum = 0;
        unit.count = 0;
        for (const link of unit.incoming) {
          link.weight -= (learningRate / link.count) * link.sum;
          link.sum = 0;
          link.count = 0;
        }
      }
    }
  }
}

const activation = {
  /** @param {number} x */
  output: (x) => Math.tanh(x),
  /** @param {number} x */
  derivative(x) {
    const output = activation.output(x);
    return 1 - output * output;
  },
};

class Unit {
  bias = 0;
  totalInput = 0;
  output = 0;
  outputDerivative = 0;
  inputDerivative = 0;
  sum = 0;
  count = 0;
  /** @type {Link[]} */
  incoming = [];
  /** @type {Link[]} */
  outgoing = [];
}

class Link {
  derivative = 0;
  sum = 0;
  count = 0;

  /** @param {Unit} source @param {Unit} target @param {number} weight */
  constructor(source, target, weight) {
    this.source = source;
    this.target = target;
    this.weight = weight;
  }
}

/** @param {import('./task.mjs').Task} task @returns {import('./task.mjs').Rival} */
export const playground = (task) => new Network(task);
