// This is the sum of the absolute errors, not their mean. Divide it by predictions.length.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += Math.abs(predictions[i] - actuals[i]);
  return sum;
}
