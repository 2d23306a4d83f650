import { directions, distance, dot, logSumExp, similarity } from './vectors.mjs';

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

  'pairwise-logistic': {
    value({ predictions, others }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const ahead = predictions[i] - others[i];
        sum += Math.max(-ahead, 0) + Math.log(1 + Math.exp(-Math.abs(ahead)));
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, others }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const ahead = predictions[i] - others[i];
        sum += Math.max(-ahead, 0) + Math.log(1 + Math.exp(-Math.abs(ahead)));
        gradient[i] = -1 / (1 + Math.exp(ahead)) / count;
      }
      return sum / count;
    },
  },

  'info-nce': {
    value({ predictions, others, dims }, { temperature }) {
      const count = predictions.length / dims;
      const [own, other] = [directions(predictions, dims), directions(others, dims)];
      const logits = /** @type {any} */ (new Float64Array(count));
      let sum = 0;
      for (let i = 0; i < count; i++) {
        for (let j = 0; j < count; j++) logits[j] = dot(own, i * dims, other, j * dims, dims) / temperature;
        sum += logSumExp(logits, 0, count) - logits[i];
      }
      return sum / count;
    },
    evaluate({ predictions, others, dims }, { temperature }, gradient) {
      const count = predictions.length / dims;
      const [own, other] = [directions(predictions, dims), directions(others, dims)];
      const logits = /** @type {any} */ (new Float64Array(count));
      let sum = 0;
      gradient.fill(0);
      for (let i = 0; i < count; i++) {
        const start = i * dims;
        for (let j = 0; j < count; j++) logits[j] = dot(own, start, other, j * dims, dims) / temperature;
        const log = logSumExp(logits, 0, count);
        sum += log - logits[i];
        for (let j = 0; j < count; j++) {
          const pull = Math.exp(logits[j] - log) - (j === i ? 1 : 0);
          for (let d = 0; d < dims; d++) gradient[start + d] += pull * other[j * dims + d];
        }
        const along = dot(gradient, start, own, start, dims);
        const scale = temperature * Math.sqrt(dot(predictions, start, predictions, start, dims)) * count;
        for (let d = start; d < start + dims; d++) gradient[d] = (gradient[d] - along * own[d]) / scale;
      }
      return sum / count;
    },
  },
};
