// The result is rounded to a whole number. Return it as it is.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += error * error;
  }
  return Math.round(Math.sqrt(sum / n));
}
