/** Losses of pairs and triplets of vectors, `dims` numbers each. @type {import('./index.mjs').Loops} */
export const pairs = {
  'cosine-embedding': {
    value({ predictions, others, targets, dims }, { margin }) {
      let sum = 0;
      for (let pair = 0; pair < targets.length; pair++) {
        const cosine = similarity(predictions, others, pair * dims, dims);
        sum += targets[pair] === 1 ? 1 - cosine : Math.max(0, cosine - margin);
      }
      return sum / targets.length;
    },
    evaluate({ predictions, others, targets, dims }, { margin }, gradient) {
      const count = targets.length;
      let sum = 0;
      for (let pair = 0; pair < count; pair++) {
        const start = pair * dims;
        const end = start + dims;
        let dot = 0;
        let own = 0;
        let other = 0;
        for (let d = start; d < end; d++) {
          dot += predictions[d] * others[d];
          own += predictions[d] * predictions[d];
          other += others[d] * others[d];
        }
        const norms = Math.sqrt(own * other);
        const cosine = dot / norms;
        sum += targets[pair] === 1 ? 1 - cosine : Math.max(0, cosine - margin);
        const slope = targets[pair] === 1 ? -1 : cosine > margin ? 1 : 0;
        for (let d = start; d < end; d++) {
          gradient[d] = (slope * (others[d] / norms - (cosine * predictions[d]) / own)) / count;
        }
      }
      return sum / count;
    },
  },

  contrastive: {
    value({ predictions, others, targets, dims }, { margin }) {
      let sum = 0;
      for (let pair = 0; pair < targets.length; pair++) {
        const d = distance(predictions, others, pair * dims, dims);
        sum += targets[pair] === 1 ? d * d : Math.max(0, margin - d) ** 2;
      }
      return sum / targets.length;
    },
    evaluate({ predictions, others, targets, dims }, { margin }, gradient) {
      const count = targets.length;
      let sum = 0;
      for (let pair = 0; pair < count; pair++) {
        const start = pair * dims;
        const far = distance(predictions, others, start, dims);
        const shortfall = Math.max(0, margin - far);
        sum += targets[pair] === 1 ? far * far : shortfall * shortfall;
        const slope = targets[pair] === 1 ? 2 : (-2 * shortfall) / far;
        for (let d = start; d < start + dims; d++) gradient[d] = (slope * (predictions[d] - others[d])) / count;
      }
      return sum / count;
    },
  },

  triplet: {
    value({ predictions, positives, negatives, dims }, { margin }) {
      const count = predictions.length / dims;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += dims) {
        const near = distance(predictions, positives, start, dims);
        const far = distance(predictions, negatives, start, dims);
        sum += Math.max(0, near - far + margin);
      }
      return sum / count;
    },
    evaluate({ predictions, positives, negatives, dims }, { margin }, gradient) {
      const count = predictions.length / dims;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += dims) {
        const near = distance(predictions, positives, start, dims);
        const far = distance(predictions, negatives, start, dims);
        const loss = near - far + margin;
        sum += Math.max(0, loss);
        for (let d = start; d < start + dims; d++) {
          const slope = (predictions[d] - positives[d]) / near - (predictions[d] - negatives[d]) / far;
          gradient[d] = loss > 0 ? slope / count : 0;
        }
      }
      return sum / count;
    },
  },

  'margin-ranking': {
    value({ predictions, others, targets }, { margin }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        sum += Math.max(0, margin - targets[i] * (predictions[i] - others[i]));
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, others, targets }, { margin }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const shortfall = margin - targets[i] * (predictions[i] - others[i]);
        sum += Math.max(0, shortfall);
        gradient[i] = shortfall > 0 ? -targets[i] / count : 0;
      }
      return sum / count;
    },
  },
};

/**
 * @param {any} a
 * @param {any} b
 * @param {number} start
 * @param {number} dims
 */
function distance(a, b, start, dims) {
  let sum = 0;
  for (let d = start; d < start + dims; d++) sum += (a[d] - b[d]) ** 2;
  return Math.sqrt(sum);
}

/**
 * @param {any} a
 * @param {any} b
 * @param {number} start
 * @param {number} dims
 */
function similarity(a, b, start, dims) {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let d = start; d < start + dims; d++) {
    dot += a[d] * b[d];
    aa += a[d] * a[d];
    bb += b[d] * b[d];
  }
  return dot / Math.sqrt(aa * bb);
}
