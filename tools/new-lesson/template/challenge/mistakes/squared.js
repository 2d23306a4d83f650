// Each error is squared. Take Math.abs of it instead.
function myLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += (predictions[i] - actuals[i]) ** 2;
  }
  return sum / predictions.length;
}
