// The errors are added up first and squared together, so misses in opposite directions cancel. Square each error before you add it.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += error;
  }
  return Math.abs(sum / n);
}
