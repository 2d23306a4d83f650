import { createRequire } from 'node:module';
import { timed } from './contenders.mjs';

/** @typedef {(tf: any, inputs: any, params: any) => any} Expression a scalar tensor, from tensors */

const require = createRequire(import.meta.url);

/**
 * The losses that TensorFlow.js has, or that its operations express, as its users write them.
 * @type {Record<string, Expression>}
 */
const expressions = {
  mse: (tf, { predictions, targets }) => tf.losses.meanSquaredError(targets, predictions),
  mae: (tf, { predictions, targets }) => tf.losses.absoluteDifference(targets, predictions),
  huber: (tf, { predictions, targets }, { delta }) => tf.losses.huberLoss(targets, predictions, undefined, delta),
  'smooth-l1': (tf, { predictions, targets }, { beta }) => {
    const size = tf.abs(tf.sub(predictions, targets));
    const near = tf.div(tf.mul(0.5, tf.square(size)), beta);
    return tf.mean(tf.where(tf.less(size, beta), near, tf.sub(size, 0.5 * beta)));
  },
  'log-cosh': (tf, { predictions, targets }) => {
    const error = tf.sub(predictions, targets);
    return tf.mean(tf.sub(tf.add(error, tf.softplus(tf.mul(-2, error))), Math.LN2));
  },
  quantile: (tf, { predictions, targets }, { quantile }) => {
    const shortfall = tf.sub(targets, predictions);
    return tf.mean(tf.maximum(tf.mul(quantile, shortfall), tf.mul(quantile - 1, shortfall)));
  },
  'asymmetric-squared': (tf, { predictions, targets }, { underWeight }) => {
    const error = tf.sub(predictions, targets);
    const squared = tf.square(error);
    return tf.mean(tf.where(tf.less(error, 0), tf.mul(underWeight, squared), squared));
  },
  'asymmetric-absolute': (tf, { predictions, targets }, { underWeight }) => {
    const error = tf.sub(predictions, targets);
    return tf.mean(tf.maximum(tf.mul(-underWeight, error), error));
  },
  'poisson-nll': (tf, { predictions, targets }) => tf.mean(tf.sub(tf.exp(predictions), tf.mul(targets, predictions))),
  'gaussian-nll': (tf, { predictions, targets, variances }) => {
    const share = tf.div(tf.square(tf.sub(predictions, targets)), variances);
    return tf.mul(0.5, tf.mean(tf.add(tf.log(variances), share)));
  },
  msle: (tf, { predictions, targets }) => tf.mean(tf.square(tf.sub(tf.log1p(predictions), tf.log1p(targets)))),
  mape: (tf, { predictions, targets }) => tf.mean(tf.abs(tf.div(tf.sub(predictions, targets), targets))),
  cauchy: (tf, { predictions, targets }, { scale }) => {
    const ratio = tf.div(tf.sub(predictions, targets), scale);
    return tf.mul(0.5 * scale * scale, tf.mean(tf.log1p(tf.square(ratio))));
  },
  'tukey-biweight': (tf, { predictions, targets }, { cutoff }) => {
    const ratio = tf.div(tf.sub(predictions, targets), cutoff);
    const rest = tf.relu(tf.sub(1, tf.square(ratio)));
    return tf.mul((cutoff * cutoff) / 6, tf.mean(tf.sub(1, tf.mul(rest, tf.square(rest)))));
  },
  expectile: (tf, { predictions, targets }, { expectile }) => {
    const error = tf.sub(predictions, targets);
    const squared = tf.square(error);
    return tf.mean(tf.where(tf.less(error, 0), tf.mul(expectile, squared), tf.mul(1 - expectile, squared)));
  },

  bce: (tf, { predictions, targets }) => tf.losses.logLoss(targets, predictions, undefined, 1e-7),
  'bce-with-logits': (tf, { predictions, targets }) => tf.losses.sigmoidCrossEntropy(targets, predictions),
  focal: (tf, { predictions, targets }, { gamma, alpha }) => {
    const right = tf.where(tf.greater(targets, 0.5), predictions, tf.sub(1, predictions));
    const weight = tf.where(tf.greater(targets, 0.5), tf.fill(targets.shape, alpha), tf.fill(targets.shape, 1 - alpha));
    return tf.neg(tf.mean(tf.mul(weight, tf.mul(tf.pow(tf.sub(1, right), gamma), tf.log(right)))));
  },
  'focal-with-logits': (tf, { predictions, targets }, { gamma, alpha }) => {
    const x = tf.where(tf.greater(targets, 0.5), predictions, tf.neg(predictions));
    const weight = tf.where(tf.greater(targets, 0.5), tf.fill(targets.shape, alpha), tf.fill(targets.shape, 1 - alpha));
    return tf.mean(tf.mul(weight, tf.mul(tf.pow(tf.sub(1, tf.sigmoid(x)), gamma), tf.softplus(tf.neg(x)))));
  },
  hinge: (tf, { predictions, targets }) => tf.mean(tf.relu(tf.sub(1, tf.mul(targets, predictions)))),
  'squared-hinge': (tf, { predictions, targets }) =>
    tf.mean(tf.square(tf.relu(tf.sub(1, tf.mul(targets, predictions))))),
  'soft-margin': (tf, { predictions, targets }) => tf.mean(tf.softplus(tf.neg(tf.mul(targets, predictions)))),
  exponential: (tf, { predictions, targets }) => tf.mean(tf.exp(tf.neg(tf.mul(targets, predictions)))),
  'hinge-embedding': (tf, { predictions, targets }, { margin }) =>
    tf.mean(tf.where(tf.greater(targets, 0), predictions, tf.relu(tf.sub(margin, predictions)))),

  'cross-entropy': (tf, { predictions, targets }) => tf.losses.softmaxCrossEntropy(targets, predictions),
  'sparse-cross-entropy': (tf, { predictions, targets }) =>
    tf.losses.softmaxCrossEntropy(oneHot(tf, targets, predictions), predictions),
  nll: (tf, { predictions, targets }) =>
    tf.neg(tf.mean(tf.sum(tf.mul(oneHot(tf, targets, predictions), predictions), -1))),
  'kl-divergence': (tf, { predictions, targets }) =>
    tf.mean(tf.sum(tf.mul(targets, tf.log(tf.div(targets, predictions))), -1)),
  'js-divergence': (tf, { predictions, targets }) => {
    const middle = tf.mul(0.5, tf.add(predictions, targets));
    const part = (/** @type {any} */ p) => tf.sum(tf.mul(p, tf.log(tf.div(p, middle))), -1);
    return tf.mul(0.5, tf.mean(tf.add(part(targets), part(predictions))));
  },
  'multi-margin': (tf, { predictions, targets }, { margin }) => {
    const hot = oneHot(tf, targets, predictions);
    const right = tf.sum(tf.mul(hot, predictions), -1, true);
    const shortfalls = tf.relu(tf.add(tf.sub(margin, right), predictions));
    return tf.mean(tf.mul(tf.sub(1, hot), shortfalls));
  },
  'multilabel-soft-margin': (tf, { predictions, targets }) => tf.losses.sigmoidCrossEntropy(targets, predictions),
  dice: (tf, { predictions, targets }, { smooth }) => {
    const overlap = tf.sum(tf.mul(predictions, targets), -1);
    const total = tf.sum(tf.add(predictions, targets), -1);
    return tf.mean(tf.sub(1, tf.div(tf.add(tf.mul(2, overlap), smooth), tf.add(total, smooth))));
  },
  tversky: (tf, { predictions, targets }, { alpha, beta, smooth }) => {
    const found = tf.sum(tf.mul(predictions, targets), -1);
    const wrong = tf.mul(alpha, tf.sum(tf.mul(predictions, tf.sub(1, targets)), -1));
    const missed = tf.mul(beta, tf.sum(tf.mul(tf.sub(1, predictions), targets), -1));
    const total = tf.add(tf.add(found, wrong), tf.add(missed, smooth));
    return tf.mean(tf.sub(1, tf.div(tf.add(found, smooth), total)));
  },
  'poly-1': (tf, { predictions, targets }, { epsilon }) => {
    const log = tf.sum(tf.mul(oneHot(tf, targets, predictions), tf.logSoftmax(predictions)), -1);
    return tf.mean(tf.sub(tf.mul(epsilon, tf.sub(1, tf.exp(log))), log));
  },

  'cosine-embedding': (tf, { predictions, others, targets }, { margin }) => {
    const norms = tf.sqrt(tf.mul(tf.sum(tf.square(predictions), -1), tf.sum(tf.square(others), -1)));
    const cosine = tf.div(tf.sum(tf.mul(predictions, others), -1), norms);
    return tf.mean(tf.where(tf.greater(targets, 0), tf.sub(1, cosine), tf.relu(tf.sub(cosine, margin))));
  },
  contrastive: (tf, { predictions, others, targets }, { margin }) => {
    const far = distance(tf, predictions, others);
    return tf.mean(tf.where(tf.greater(targets, 0), tf.square(far), tf.square(tf.relu(tf.sub(margin, far)))));
  },
  triplet: (tf, { predictions, positives, negatives }, { margin }) => {
    const [near, far] = [distance(tf, predictions, positives), distance(tf, predictions, negatives)];
    return tf.mean(tf.relu(tf.add(tf.sub(near, far), margin)));
  },
  'margin-ranking': (tf, { predictions, others, targets }, { margin }) =>
    tf.mean(tf.relu(tf.sub(margin, tf.mul(targets, tf.sub(predictions, others))))),
  'pairwise-logistic': (tf, { predictions, others }) => tf.mean(tf.softplus(tf.sub(others, predictions))),
  'info-nce': (tf, { predictions, others }, { temperature }) => {
    const direction = (/** @type {any} */ a) => tf.div(a, tf.sqrt(tf.sum(tf.square(a), -1, true)));
    const cosines = tf.matMul(direction(predictions), direction(others), false, true);
    return tf.losses.softmaxCrossEntropy(tf.eye(predictions.shape[0]), tf.div(cosines, temperature));
  },
};

/**
 * A loss by TensorFlow.js, on tensors that lie in the backend already; a call brings the results out of it.
 * @param {'cpu' | 'wasm'} backend
 * @param {import('./example.mjs').Example} example
 * @param {boolean} wantsGradient
 * @param {() => number} clock
 */
export async function tensorFlow(backend, { spec, shapes, inputs, params }, wantsGradient, clock) {
  const expression = expressions[spec.id];
  if (!expression) throw new Error('TensorFlow.js has no such loss');
  const tf = library();
  await tf.setBackend(backend);
  const tensors = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, tf.tensor(inputs[name], shape)]),
  );
  const loss = (/** @type {any} */ predictions) => expression(tf, { ...tensors, predictions }, params);
  const withGradient = tf.valueAndGrad(loss);
  const run = () =>
    tf.tidy(() => {
      if (!wantsGradient) return loss(tensors.predictions).dataSync()[0];
      const { value, grad } = withGradient(tensors.predictions);
      grad.dataSync();
      return value.dataSync()[0];
    });
  const { name, time } = timed(`tensorflow ${backend}`, run, clock);
  return {
    name,
    value: run(),
    time: async (/** @type {number} */ repeats) => {
      await tf.setBackend(backend);
      return time(repeats);
    },
    release: () => tf.dispose(tensors),
  };
}

/** @type {any} */
let loaded;

/** Both backends, and the gradients, which its builds for Node leave out and which are in no form that Node reads. */
export function library() {
  if (loaded) return loaded;
  loaded = require('@tensorflow/tfjs-core');
  require('@tensorflow/tfjs-backend-cpu');
  require('@tensorflow/tfjs-backend-wasm');
  const tsx = require('tsx/cjs/api');
  tsx.require('@tensorflow/tfjs-core/dist/register_all_gradients.js', import.meta.url);
  loaded.enableProdMode();
  return loaded;
}

/** @param {any} tf @param {any} labels @param {any} like */
function oneHot(tf, labels, like) {
  return tf.cast(tf.oneHot(tf.cast(labels, 'int32'), like.shape[1]), 'float32');
}

/** @param {any} tf @param {any} a @param {any} b */
function distance(tf, a, b) {
  return tf.sqrt(tf.sum(tf.square(tf.sub(a, b)), -1));
}
