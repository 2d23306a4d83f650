// Both sides cost quantile here. Too high costs 1 - quantile for each unit.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += quantile * -error;
    } else {
      sum += quantile * error;
    }
  }
  return sum / predictions.length;
}
