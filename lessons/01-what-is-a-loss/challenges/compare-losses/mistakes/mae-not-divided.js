// mse is right, but mae is still a sum. Divide it by predictions.length, too.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return { mse: squares / n, mae: sizes };
}
