// The first pair is left out. Arrays are counted from 0, so begin the loop with i = 0.
function myLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 1; i < predictions.length; i++) {
    sum += Math.abs(predictions[i] - actuals[i]);
  }
  return sum / predictions.length;
}
