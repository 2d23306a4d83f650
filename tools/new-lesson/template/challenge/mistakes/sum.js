// ✎ What is wrong, and what to do: this is the sum, not the mean. Divide by predictions.length.
function myLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += Math.abs(predictions[i] - actuals[i]);
  }
  return sum;
}
