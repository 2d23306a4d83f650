// Everything is twice as large as it should be. Some write the loss so that it equals the absolute error at 0.5; here the prices are quantile and 1 - quantile themselves.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += 2 * quantile * -error;
    } else {
      sum += 2 * (1 - quantile) * error;
    }
  }
  return sum / predictions.length;
}
