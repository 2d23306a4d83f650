// toFixed makes strings, to be shown to people. Return the numbers themselves.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return { mse: (squares / n).toFixed(2), mae: (sizes / n).toFixed(2) };
}
