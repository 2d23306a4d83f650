// The errors keep their signs, so misses in opposite directions cancel. Take Math.abs of each.
function myLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += predictions[i] - actuals[i];
  }
  return sum / predictions.length;
}
