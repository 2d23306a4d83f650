// A root is taken of the mean. Return the mean itself.
function myLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += Math.abs(predictions[i] - actuals[i]);
  }
  return Math.sqrt(sum / predictions.length);
}
