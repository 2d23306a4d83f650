// The sum is divided by one too few (n - 1). That is for the variance of a sample; a mean divides by n, predictions.length.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return sum / (predictions.length - 1);
}
