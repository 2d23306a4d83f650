/** Losses of a score or probability against one of two classes. @type {import('./index.mjs').Loops} */
export const binary = {
  bce: {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const p = Math.min(Math.max(predictions[i], 1e-15), 1 - 1e-15);
        sum -= targets[i] * Math.log(p) + (1 - targets[i]) * Math.log(1 - p);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const p = Math.min(Math.max(predictions[i], 1e-15), 1 - 1e-15);
        sum -= targets[i] * Math.log(p) + (1 - targets[i]) * Math.log(1 - p);
        gradient[i] = (p - targets[i]) / (p * (1 - p)) / count;
      }
      return sum / count;
    },
  },

  'bce-with-logits': {
    value({ predictions, targets }, { posWeight }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const x = predictions[i];
        const weight = 1 + (posWeight - 1) * targets[i];
        sum += (1 - targets[i]) * x + weight * (Math.log(1 + Math.exp(-Math.abs(x))) + Math.max(-x, 0));
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { posWeight }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const x = predictions[i];
        const weight = 1 + (posWeight - 1) * targets[i];
        sum += (1 - targets[i]) * x + weight * (Math.log(1 + Math.exp(-Math.abs(x))) + Math.max(-x, 0));
        gradient[i] = (1 - targets[i] - weight / (1 + Math.exp(x))) / count;
      }
      return sum / count;
    },
  },

  focal: {
    value({ predictions, targets }, { gamma, alpha }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const p = Math.min(Math.max(predictions[i], 1e-15), 1 - 1e-15);
        const right = targets[i] === 1 ? p : 1 - p;
        const weight = targets[i] === 1 ? alpha : 1 - alpha;
        sum -= weight * (1 - right) ** gamma * Math.log(right);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { gamma, alpha }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const p = Math.min(Math.max(predictions[i], 1e-15), 1 - 1e-15);
        const right = targets[i] === 1 ? p : 1 - p;
        const weight = targets[i] === 1 ? alpha : 1 - alpha;
        const log = Math.log(right);
        sum -= weight * (1 - right) ** gamma * log;
        const slope = weight * (1 - right) ** (gamma - 1) * (gamma * log - (1 - right) / right);
        gradient[i] = (targets[i] === 1 ? slope : -slope) / count;
      }
      return sum / count;
    },
  },

  'focal-with-logits': {
    value({ predictions, targets }, { gamma, alpha }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const x = targets[i] === 1 ? predictions[i] : -predictions[i];
        const weight = targets[i] === 1 ? alpha : 1 - alpha;
        const right = 1 / (1 + Math.exp(-x));
        sum -= weight * (1 - right) ** gamma * Math.log(right);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { gamma, alpha }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const x = targets[i] === 1 ? predictions[i] : -predictions[i];
        const weight = targets[i] === 1 ? alpha : 1 - alpha;
        const right = 1 / (1 + Math.exp(-x));
        const log = Math.log(right);
        const focus = weight * (1 - right) ** gamma;
        sum -= focus * log;
        const slope = focus * (gamma * right * log - (1 - right));
        gradient[i] = (targets[i] === 1 ? slope : -slope) / count;
      }
      return sum / count;
    },
  },

  hinge: {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) sum += Math.max(0, 1 - targets[i] * predictions[i]);
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const shortfall = Math.max(0, 1 - targets[i] * predictions[i]);
        sum += shortfall;
        gradient[i] = shortfall > 0 ? -targets[i] / count : 0;
      }
      return sum / count;
    },
  },

  'squared-hinge': {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const shortfall = Math.max(0, 1 - targets[i] * predictions[i]);
        sum += shortfall * shortfall;
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const shortfall = Math.max(0, 1 - targets[i] * predictions[i]);
        sum += shortfall * shortfall;
        gradient[i] = (-2 * targets[i] * shortfall) / count;
      }
      return sum / count;
    },
  },

  'soft-margin': {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) sum += Math.log(1 + Math.exp(-targets[i] * predictions[i]));
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const e = Math.exp(-targets[i] * predictions[i]);
        sum += Math.log(1 + e);
        gradient[i] = (-targets[i] * e) / (1 + e) / count;
      }
      return sum / count;
    },
  },

  exponential: {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) sum += Math.exp(-targets[i] * predictions[i]);
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const e = Math.exp(-targets[i] * predictions[i]);
        sum += e;
        gradient[i] = (-targets[i] * e) / count;
      }
      return sum / count;
    },
  },

  'hinge-embedding': {
    value({ predictions, targets }, { margin }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        sum += targets[i] === 1 ? predictions[i] : Math.max(0, margin - predictions[i]);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { margin }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        if (targets[i] === 1) {
          sum += predictions[i];
          gradient[i] = 1 / count;
        } else {
          sum += Math.max(0, margin - predictions[i]);
          gradient[i] = predictions[i] < margin ? -1 / count : 0;
        }
      }
      return sum / count;
    },
  },
};
