// The mean is rounded to a whole number. Return it as it is.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return Math.round(sum / predictions.length);
}
