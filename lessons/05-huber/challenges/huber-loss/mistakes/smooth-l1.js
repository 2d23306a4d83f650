// This is Smooth L1, which is Huber divided by delta. Leave the bowl at half of the square, and give the straight part the slope delta.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += (0.5 * size * size) / delta;
    } else {
      sum += size - 0.5 * delta;
    }
  }
  return sum / predictions.length;
}
