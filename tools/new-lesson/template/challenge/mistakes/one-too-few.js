// The sum is divided by one too few. A mean divides by predictions.length.
function myLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += Math.abs(predictions[i] - actuals[i]);
  }
  return sum / (predictions.length - 1);
}
