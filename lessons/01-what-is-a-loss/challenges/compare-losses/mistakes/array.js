// The two numbers come in an array. Return an object, so that each has a name: { mse: ..., mae: ... }.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return [squares / n, sizes / n];
}
