// The values are there, but under MSE and MAE. Capital and small letters are different in JavaScript: call the keys mse and mae.
function compareLosses(predictions, actuals) {
  const n = predictions.length;
  let squares = 0;
  let sizes = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    squares += error * error;
    sizes += Math.abs(error);
  }
  return { MSE: squares / n, MAE: sizes / n };
}
