// Under mse stands the root of the mean of the squares (RMSE). Return the mean of the squares itself.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return { mse: Math.sqrt(squares / n), mae: sizes / n };
}
