// This is the root of the sum. Divide by the number of pairs before you take the root.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += error * error;
  }
  return Math.sqrt(sum);
}
