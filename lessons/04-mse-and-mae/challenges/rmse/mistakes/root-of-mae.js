// The errors are not squared: this is the root of the mean absolute error. Add up error * error.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += Math.abs(error);
  }
  return Math.sqrt(sum / n);
}
