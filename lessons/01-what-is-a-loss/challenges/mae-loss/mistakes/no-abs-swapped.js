// The errors keep their signs (target minus prediction), so misses in opposite directions cancel. Take Math.abs of each error before you add it.
function maeLoss(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += actuals[i] - predictions[i];
  return sum / predictions.length;
}
