// The result is half of the mean squared error: a root is not a half. Use Math.sqrt.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += error * error;
  }
  return sum / n / 2;
}
