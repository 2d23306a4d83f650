// This is the mean absolute error: the root of each square only drops its sign. Take one root at the end, of the mean.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += Math.sqrt(error * error);
  }
  return sum / n;
}
