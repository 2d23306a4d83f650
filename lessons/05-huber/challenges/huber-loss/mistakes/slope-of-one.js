// The straight part has a slope of 1 here, whatever delta is. Multiply it by delta, so that it leaves the bowl without a corner.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += 0.5 * size * size;
    } else {
      sum += size - 0.5 * delta;
    }
  }
  return sum / predictions.length;
}
