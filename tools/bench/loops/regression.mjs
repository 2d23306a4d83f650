/** Losses of a number against a number. @type {import('./index.mjs').Loops} */
export const regression = {
  mse: {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const error = predictions[i] - targets[i];
        sum += error * error;
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        sum += error * error;
        gradient[i] = (2 * error) / count;
      }
      return sum / count;
    },
  },

  mae: {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - targets[i]);
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        sum += Math.abs(error);
        gradient[i] = Math.sign(error) / count;
      }
      return sum / count;
    },
  },

  huber: {
    value({ predictions, targets }, { delta }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const size = Math.abs(predictions[i] - targets[i]);
        sum += size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { delta }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        const size = Math.abs(error);
        if (size <= delta) {
          sum += 0.5 * error * error;
          gradient[i] = error / count;
        } else {
          sum += delta * (size - 0.5 * delta);
          gradient[i] = (delta * Math.sign(error)) / count;
        }
      }
      return sum / count;
    },
  },

  'smooth-l1': {
    value({ predictions, targets }, { beta }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const size = Math.abs(predictions[i] - targets[i]);
        sum += size < beta ? (0.5 * size * size) / beta : size - 0.5 * beta;
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { beta }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        const size = Math.abs(error);
        if (size < beta) {
          sum += (0.5 * error * error) / beta;
          gradient[i] = error / beta / count;
        } else {
          sum += size - 0.5 * beta;
          gradient[i] = Math.sign(error) / count;
        }
      }
      return sum / count;
    },
  },

  'log-cosh': {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) sum += Math.log(Math.cosh(predictions[i] - targets[i]));
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        sum += Math.log(Math.cosh(error));
        gradient[i] = Math.tanh(error) / count;
      }
      return sum / count;
    },
  },

  quantile: {
    value({ predictions, targets }, { quantile }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const shortfall = targets[i] - predictions[i];
        sum += Math.max(quantile * shortfall, (quantile - 1) * shortfall);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { quantile }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const shortfall = targets[i] - predictions[i];
        sum += Math.max(quantile * shortfall, (quantile - 1) * shortfall);
        gradient[i] = (shortfall > 0 ? -quantile : shortfall < 0 ? 1 - quantile : 0) / count;
      }
      return sum / count;
    },
  },

  'asymmetric-squared': {
    value({ predictions, targets }, { underWeight }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const error = predictions[i] - targets[i];
        sum += (error < 0 ? underWeight : 1) * error * error;
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { underWeight }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        const weight = error < 0 ? underWeight : 1;
        sum += weight * error * error;
        gradient[i] = (2 * weight * error) / count;
      }
      return sum / count;
    },
  },

  'asymmetric-absolute': {
    value({ predictions, targets }, { underWeight }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const error = predictions[i] - targets[i];
        sum += error < 0 ? -underWeight * error : error;
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { underWeight }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        sum += error < 0 ? -underWeight * error : error;
        gradient[i] = (error < 0 ? -underWeight : Math.sign(error)) / count;
      }
      return sum / count;
    },
  },

  'poisson-nll': {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) sum += Math.exp(predictions[i]) - targets[i] * predictions[i];
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const rate = Math.exp(predictions[i]);
        sum += rate - targets[i] * predictions[i];
        gradient[i] = (rate - targets[i]) / count;
      }
      return sum / count;
    },
  },

  'gaussian-nll': {
    value({ predictions, targets, variances }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const error = predictions[i] - targets[i];
        sum += 0.5 * (Math.log(variances[i]) + (error * error) / variances[i]);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets, variances }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        sum += 0.5 * (Math.log(variances[i]) + (error * error) / variances[i]);
        gradient[i] = error / variances[i] / count;
      }
      return sum / count;
    },
  },

  msle: {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const error = Math.log(1 + predictions[i]) - Math.log(1 + targets[i]);
        sum += error * error;
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = Math.log(1 + predictions[i]) - Math.log(1 + targets[i]);
        sum += error * error;
        gradient[i] = (2 * error) / (1 + predictions[i]) / count;
      }
      return sum / count;
    },
  },

  mape: {
    value({ predictions, targets }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) sum += Math.abs((predictions[i] - targets[i]) / targets[i]);
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, _, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        const size = Math.abs(targets[i]);
        sum += Math.abs(error) / size;
        gradient[i] = Math.sign(error) / size / count;
      }
      return sum / count;
    },
  },

  cauchy: {
    value({ predictions, targets }, { scale }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const ratio = (predictions[i] - targets[i]) / scale;
        sum += 0.5 * scale * scale * Math.log(1 + ratio * ratio);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { scale }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        const ratio = error / scale;
        sum += 0.5 * scale * scale * Math.log(1 + ratio * ratio);
        gradient[i] = error / (1 + ratio * ratio) / count;
      }
      return sum / count;
    },
  },

  'tukey-biweight': {
    value({ predictions, targets }, { cutoff }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const ratio = (predictions[i] - targets[i]) / cutoff;
        const rest = Math.max(0, 1 - ratio * ratio);
        sum += ((cutoff * cutoff) / 6) * (1 - rest * rest * rest);
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { cutoff }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        const ratio = error / cutoff;
        const rest = Math.max(0, 1 - ratio * ratio);
        sum += ((cutoff * cutoff) / 6) * (1 - rest * rest * rest);
        gradient[i] = (error * rest * rest) / count;
      }
      return sum / count;
    },
  },

  expectile: {
    value({ predictions, targets }, { expectile }) {
      let sum = 0;
      for (let i = 0; i < predictions.length; i++) {
        const error = predictions[i] - targets[i];
        sum += (error < 0 ? expectile : 1 - expectile) * error * error;
      }
      return sum / predictions.length;
    },
    evaluate({ predictions, targets }, { expectile }, gradient) {
      const count = predictions.length;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const error = predictions[i] - targets[i];
        const weight = error < 0 ? expectile : 1 - expectile;
        sum += weight * error * error;
        gradient[i] = (2 * weight * error) / count;
      }
      return sum / count;
    },
  },
};
