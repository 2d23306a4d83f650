import { library } from '../tensorflow.mjs';
import { layersOf, Order } from './task.mjs';

/**
 * TensorFlow.js without its layers package, which would only add to the time: variables, operations on a whole batch,
 * its gradients and its optimizer. The data lie in the backend.
 *
 * @param {'cpu' | 'wasm'} backend
 * @param {any} task
 * @returns {Promise<import('./task.mjs').Rival>}
 */
export async function tensorFlow(backend, task) {
  const tf = library();
  const ready = () => tf.setBackend(backend);
  await ready();
  const { features, targets, parameters, sizes, batchSize, learningRate } = task;
  const x = tf.tensor2d(features, [targets.length, sizes[0]]);
  const y = tf.tensor2d(targets, [targets.length, 1]);
  const layers = layersOf(sizes).map(({ inputs, units, weights, biases }) => ({
    weights: tf.variable(tf.tensor2d(parameters.slice(weights, biases), [units, inputs])),
    biases: tf.variable(tf.tensor1d(parameters.slice(biases, biases + units))),
  }));
  const optimizer = tf.train.sgd(learningRate);
  const order = new Order(task);
  const predict = (/** @type {any} */ rows) =>
    layers.reduce(
      (inputs, { weights, biases }) => tf.tanh(tf.add(tf.matMul(inputs, weights, false, true), biases)),
      rows,
    );
  const lossOf = (/** @type {any} */ rows, /** @type {any} */ wanted) =>
    tf.losses.meanSquaredError(wanted, predict(rows));

  const batch = (/** @type {Uint32Array} */ indices) => {
    const places = tf.tensor1d(Int32Array.from(indices), 'int32');
    optimizer.minimize(() => lossOf(tf.gather(x, places), tf.gather(y, places)));
  };
  return {
    name: `tensorflow ${backend}`,
    ready,
    epoch() {
      const indices = order.next();
      tf.tidy(() => {
        if (batchSize >= targets.length) optimizer.minimize(() => lossOf(x, y));
        else
          for (let i = 0; i < targets.length; i += batchSize) tf.tidy(() => batch(indices.subarray(i, i + batchSize)));
      });
      // What was asked for may not have been worked out yet.
      for (const { weights } of layers) weights.dataSync();
    },
    loss: () => tf.tidy(() => lossOf(x, y).dataSync()[0]),
    release() {
      for (const { weights, biases } of layers) tf.dispose([weights, biases]);
      tf.dispose([x, y]);
    },
  };
}
