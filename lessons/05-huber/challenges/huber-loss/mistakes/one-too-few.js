// The sum is divided by one too few. A mean divides by predictions.length.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += 0.5 * size * size;
    } else {
      sum += delta * (size - 0.5 * delta);
    }
  }
  return sum / (predictions.length - 1);
}
