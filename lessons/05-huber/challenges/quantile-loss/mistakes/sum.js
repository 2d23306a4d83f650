// This is the sum of the terms, not their mean. Divide it by predictions.length.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += quantile * -error;
    } else {
      sum += (1 - quantile) * error;
    }
  }
  return sum;
}
