// The two prices are swapped: a prediction that is too low costs quantile for each unit, one that is too high 1 - quantile.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += (1 - quantile) * -error;
    } else {
      sum += quantile * error;
    }
  }
  return sum / predictions.length;
}
