// Each error is squared here, so this is the mean squared error. For the absolute error, take Math.abs of it instead.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += (predictions[i] - actuals[i]) ** 2;
  return sum / predictions.length;
}
