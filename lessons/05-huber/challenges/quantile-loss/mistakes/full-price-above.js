// Too high costs 1 for each unit here. Multiply by 1 - quantile.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += quantile * -error;
    } else {
      sum += error;
    }
  }
  return sum / predictions.length;
}
