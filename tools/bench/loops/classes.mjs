import { logSumExp } from './vectors.mjs';

/** Losses of rows, one number a class, row after row. @type {import('./index.mjs').Loops} */
export const classes = {
  'cross-entropy': {
    value({ predictions, targets, classes }) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += classes) {
        const log = logSumExp(predictions, start, classes);
        for (let c = start; c < start + classes; c++) sum += targets[c] * (log - predictions[c]);
      }
      return sum / rows;
    },
    evaluate({ predictions, targets, classes }, _, gradient) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += classes) {
        const log = logSumExp(predictions, start, classes);
        let mass = 0;
        for (let c = start; c < start + classes; c++) {
          sum += targets[c] * (log - predictions[c]);
          mass += targets[c];
        }
        for (let c = start; c < start + classes; c++) {
          gradient[c] = (mass * Math.exp(predictions[c] - log) - targets[c]) / rows;
        }
      }
      return sum / rows;
    },
  },

  'sparse-cross-entropy': {
    value({ predictions, targets, classes }) {
      let sum = 0;
      for (let row = 0; row < targets.length; row++) {
        const start = row * classes;
        sum += logSumExp(predictions, start, classes) - predictions[start + targets[row]];
      }
      return sum / targets.length;
    },
    evaluate({ predictions, targets, classes }, _, gradient) {
      const rows = targets.length;
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        const start = row * classes;
        const log = logSumExp(predictions, start, classes);
        sum += log - predictions[start + targets[row]];
        for (let c = start; c < start + classes; c++) gradient[c] = Math.exp(predictions[c] - log) / rows;
        gradient[start + targets[row]] -= 1 / rows;
      }
      return sum / rows;
    },
  },

  nll: {
    value({ predictions, targets, classes }) {
      let sum = 0;
      for (let row = 0; row < targets.length; row++) sum -= predictions[row * classes + targets[row]];
      return sum / targets.length;
    },
    evaluate({ predictions, targets, classes }, _, gradient) {
      const rows = targets.length;
      let sum = 0;
      gradient.fill(0);
      for (let row = 0; row < rows; row++) {
        const right = row * classes + targets[row];
        sum -= predictions[right];
        gradient[right] = -1 / rows;
      }
      return sum / rows;
    },
  },

  'kl-divergence': {
    value({ predictions, targets, classes }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        if (targets[i] > 0) sum += targets[i] * Math.log(targets[i] / predictions[i]);
      }
      return sum / (predictions.length / classes);
    },
    evaluate({ predictions, targets, classes }, _, gradient) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        if (targets[i] > 0) sum += targets[i] * Math.log(targets[i] / predictions[i]);
        gradient[i] = targets[i] > 0 ? -targets[i] / predictions[i] / rows : 0;
      }
      return sum / rows;
    },
  },

  'js-divergence': {
    value({ predictions, targets, classes }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const middle = (predictions[i] + targets[i]) / 2;
        if (targets[i] > 0) sum += 0.5 * targets[i] * Math.log(targets[i] / middle);
        if (predictions[i] > 0) sum += 0.5 * predictions[i] * Math.log(predictions[i] / middle);
      }
      return sum / (predictions.length / classes);
    },
    evaluate({ predictions, targets, classes }, _, gradient) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const middle = (predictions[i] + targets[i]) / 2;
        if (targets[i] > 0) sum += 0.5 * targets[i] * Math.log(targets[i] / middle);
        const log = Math.log(predictions[i] / middle);
        if (predictions[i] > 0) sum += 0.5 * predictions[i] * log;
        gradient[i] = (0.5 * log) / rows;
      }
      return sum / rows;
    },
  },

  'multi-margin': {
    value({ predictions, targets, classes }, { margin }) {
      let sum = 0;
      for (let row = 0; row < targets.length; row++) {
        const start = row * classes;
        const right = start + targets[row];
        for (let c = start; c < start + classes; c++) {
          if (c !== right) sum += Math.max(0, margin - predictions[right] + predictions[c]) / classes;
        }
      }
      return sum / targets.length;
    },
    evaluate({ predictions, targets, classes }, { margin }, gradient) {
      const rows = targets.length;
      let sum = 0;
      gradient.fill(0);
      for (let row = 0; row < rows; row++) {
        const start = row * classes;
        const right = start + targets[row];
        for (let c = start; c < start + classes; c++) {
          const shortfall = margin - predictions[right] + predictions[c];
          if (c === right || shortfall <= 0) continue;
          sum += shortfall / classes;
          gradient[c] += 1 / classes / rows;
          gradient[right] -= 1 / classes / rows;
        }
      }
      return sum / rows;
    },
  },

  'multilabel-margin': {
    value({ predictions, targets, classes }) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += classes) {
        for (let right = start; right < start + classes; right++) {
          if (targets[right] !== 1) continue;
          for (let c = start; c < start + classes; c++) {
            if (targets[c] === 0) sum += Math.max(0, 1 - predictions[right] + predictions[c]) / classes;
          }
        }
      }
      return sum / rows;
    },
    evaluate({ predictions, targets, classes }, _, gradient) {
      const rows = predictions.length / classes;
      let sum = 0;
      gradient.fill(0);
      for (let start = 0; start < predictions.length; start += classes) {
        for (let right = start; right < start + classes; right++) {
          if (targets[right] !== 1) continue;
          for (let c = start; c < start + classes; c++) {
            const shortfall = 1 - predictions[right] + predictions[c];
            if (targets[c] !== 0 || shortfall <= 0) continue;
            sum += shortfall / classes;
            gradient[c] += 1 / classes / rows;
            gradient[right] -= 1 / classes / rows;
          }
        }
      }
      return sum / rows;
    },
  },

  'multilabel-soft-margin': {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const x = predictions[i];
        sum += Math.max(x, 0) - x * targets[i] + Math.log(1 + Math.exp(-Math.abs(x)));
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const x = predictions[i];
        sum += Math.max(x, 0) - x * targets[i] + Math.log(1 + Math.exp(-Math.abs(x)));
        gradient[i] = (1 / (1 + Math.exp(-x)) - targets[i]) / count;
      }
      return sum / count;
    },
  },

  dice: {
    value({ predictions, targets, classes }, { smooth }) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += classes) {
        let overlap = 0;
        let total = 0;
        for (let c = start; c < start + classes; c++) {
          overlap += predictions[c] * targets[c];
          total += predictions[c] + targets[c];
        }
        sum += 1 - (2 * overlap + smooth) / (total + smooth);
      }
      return sum / rows;
    },
    evaluate({ predictions, targets, classes }, { smooth }, gradient) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += classes) {
        let overlap = 0;
        let total = 0;
        for (let c = start; c < start + classes; c++) {
          overlap += predictions[c] * targets[c];
          total += predictions[c] + targets[c];
        }
        const quotient = (2 * overlap + smooth) / (total + smooth);
        sum += 1 - quotient;
        for (let c = start; c < start + classes; c++) {
          gradient[c] = (quotient - 2 * targets[c]) / (total + smooth) / rows;
        }
      }
      return sum / rows;
    },
  },

  tversky: {
    value({ predictions, targets, classes }, { alpha, beta, smooth }) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += classes) {
        let found = 0;
        let wrong = 0;
        let missed = 0;
        for (let c = start; c < start + classes; c++) {
          found += predictions[c] * targets[c];
          wrong += predictions[c] * (1 - targets[c]);
          missed += (1 - predictions[c]) * targets[c];
        }
        sum += 1 - (found + smooth) / (found + alpha * wrong + beta * missed + smooth);
      }
      return sum / rows;
    },
    evaluate({ predictions, targets, classes }, { alpha, beta, smooth }, gradient) {
      const rows = predictions.length / classes;
      let sum = 0;
      for (let start = 0; start < predictions.length; start += classes) {
        let found = 0;
        let wrong = 0;
        let missed = 0;
        for (let c = start; c < start + classes; c++) {
          found += predictions[c] * targets[c];
          wrong += predictions[c] * (1 - targets[c]);
          missed += (1 - predictions[c]) * targets[c];
        }
        const total = found + alpha * wrong + beta * missed + smooth;
        const quotient = (found + smooth) / total;
        sum += 1 - quotient;
        for (let c = start; c < start + classes; c++) {
          const growth = targets[c] + alpha * (1 - targets[c]) - beta * targets[c];
          gradient[c] = (quotient * growth - targets[c]) / total / rows;
        }
      }
      return sum / rows;
    },
  },

  'poly-1': {
    value({ predictions, targets, classes }, { epsilon }) {
      let sum = 0;
      for (let row = 0; row < targets.length; row++) {
        const start = row * classes;
        const log = predictions[start + targets[row]] - logSumExp(predictions, start, classes);
        sum += epsilon * (1 - Math.exp(log)) - log;
      }
      return sum / targets.length;
    },
    evaluate({ predictions, targets, classes }, { epsilon }, gradient) {
      const rows = targets.length;
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        const start = row * classes;
        const log = logSumExp(predictions, start, classes);
        const right = Math.exp(predictions[start + targets[row]] - log);
        sum += epsilon * (1 - right) - Math.log(right);
        const slope = 1 + epsilon * right;
        for (let c = start; c < start + classes; c++) gradient[c] = (slope * Math.exp(predictions[c] - log)) / rows;
        gradient[start + targets[row]] -= slope / rows;
      }
      return sum / rows;
    },
  },
};
