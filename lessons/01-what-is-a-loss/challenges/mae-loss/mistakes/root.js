// This is the root of the mean squared error (RMSE). It is in the right units, but large misses still count extra. Take Math.abs of each error; no squares, no root.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += (predictions[i] - actuals[i]) ** 2;
  return Math.sqrt(sum / predictions.length);
}
