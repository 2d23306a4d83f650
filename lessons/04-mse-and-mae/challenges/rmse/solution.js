function rmse(predictions, actuals) {
  const n = predictions.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const error = predictions[i] - actuals[i];
    sum += error * error;
  }
  return Math.sqrt(sum / n);
}
