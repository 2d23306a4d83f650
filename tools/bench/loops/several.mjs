/** Losses of sequences, and of several things at once. @type {import('./index.mjs').Loops} */
export const several = {
  ctc: {
    value: (inputs) => sequences(inputs, null),
    evaluate: (inputs, _, gradient) => sequences(inputs, gradient),
  },

  detector: {
    value: (inputs, gains) => detections(inputs, gains, null),
    evaluate: (inputs, gains, gradient) => detections(inputs, gains, gradient),
  },
};

/** The forward-backward algorithm, in logarithms. @param {any} inputs @param {any} gradient null: unwanted */
function sequences({ predictions, targets, classes, steps }, gradient) {
  const samples = predictions.length / (steps * classes);
  const length = targets.length / samples;
  let sum = 0;
  for (let i = 0; i < samples; i++) {
    const start = i * steps * classes;
    const log = /** @type {any} */ (new Float64Array(steps * classes));
    for (let t = 0; t < steps; t++) {
      let total = 0;
      for (let k = 0; k < classes; k++) total += Math.exp(predictions[start + t * classes + k]);
      for (let k = 0; k < classes; k++) {
        log[t * classes + k] = predictions[start + t * classes + k] - Math.log(total);
      }
    }
    const labels = /** @type {any} */ ([0]);
    for (let j = 0; j < length && targets[i * length + j] > 0; j++) labels.push(targets[i * length + j], 0);
    const forward = alphas(log, labels, steps, classes, false);
    const last = (steps - 1) * labels.length;
    const all = logAdd(forward[last + labels.length - 1], forward[last + labels.length - 2] ?? -Infinity);
    sum -= all;
    if (!gradient) continue;
    const backward = alphas(log, labels, steps, classes, true);
    for (let t = 0; t < steps; t++) {
      for (let k = 0; k < classes; k++) {
        gradient[start + t * classes + k] = Math.exp(log[t * classes + k]) / samples;
      }
      for (let s = 0; s < labels.length; s++) {
        const at = t * labels.length + s;
        const through = forward[at] + backward[at] - log[t * classes + labels[s]];
        gradient[start + t * classes + labels[s]] -= Math.exp(through - all) / samples;
      }
    }
  }
  return sum / samples;
}

/**
 * The logarithms of the probability of all paths into each state; backwards, out of each.
 * @param {any} log
 * @param {any} labels
 * @param {number} steps
 * @param {number} classes
 * @param {boolean} backwards
 * @returns {any}
 */
function alphas(log, labels, steps, classes, backwards) {
  const states = labels.length;
  const all = /** @type {any} */ (new Float64Array(steps * states).fill(-Infinity));
  const place = (/** @type {number} */ t, /** @type {number} */ s) =>
    backwards ? (steps - 1 - t) * states + states - 1 - s : t * states + s;
  for (let t = 0; t < steps; t++) {
    for (let s = 0; s < states; s++) {
      const label = labels[backwards ? states - 1 - s : s] ?? 0;
      let sum = t === 0 && s < 2 ? 0 : -Infinity;
      if (t > 0) sum = all[place(t - 1, s)];
      if (t > 0 && s > 0) sum = logAdd(sum, all[place(t - 1, s - 1)]);
      const before = labels[backwards ? states + 1 - s : s - 2];
      if (t > 0 && s > 1 && label > 0 && label !== before) sum = logAdd(sum, all[place(t - 1, s - 2)]);
      all[place(t, s)] = sum + log[(backwards ? steps - 1 - t : t) * classes + label];
    }
  }
  return all;
}

/** @param {any} a @param {any} b */
function logAdd(a, b) {
  const high = Math.max(a, b);
  return high === -Infinity ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

/** @param {any} inputs @param {any} gains @param {any} gradient null: unwanted */
function detections({ predictions, targets, boxes, objects, classes }, gains, gradient) {
  const { classGain, boxGain, objectGain } = gains;
  const samples = targets.length;
  let sum = 0;
  gradient?.fill(0);
  for (let i = 0; i < samples; i++) {
    const start = i * (classes + 5);
    const score = predictions[start + classes + 4];
    const wrong = objects[i] === 1 ? -score : score;
    sum += objectGain * (Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(wrong))));
    if (gradient) gradient[start + classes + 4] = (objectGain * (1 / (1 + Math.exp(-score)) - objects[i])) / samples;
    if (objects[i] === 0) continue;
    let total = 0;
    for (let c = 0; c < classes; c++) total += Math.exp(predictions[start + c]);
    sum += classGain * (Math.log(total) - predictions[start + targets[i]]);
    for (let c = 0; gradient && c < classes; c++) {
      const hit = c === targets[i] ? 1 : 0;
      gradient[start + c] = (classGain * (Math.exp(predictions[start + c]) / total - hit)) / samples;
    }
    for (let j = 0; j < 4; j++) {
      const error = predictions[start + classes + j] - boxes[i * 4 + j];
      sum += boxGain * error * error;
      if (gradient) gradient[start + classes + j] = (2 * boxGain * error) / samples;
    }
  }
  return sum / samples;
}
