// mse is right. In mae the errors keep their signs, so misses in opposite directions cancel: take Math.abs of each error.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += error;
  }
  return { mse: squares / n, mae: sizes / n };
}
