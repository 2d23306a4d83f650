// Small errors cost their whole square here. Take half of it: otherwise the bowl and the line do not meet at delta.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += size * size;
    } else {
      sum += delta * (size - 0.5 * delta);
    }
  }
  return sum / predictions.length;
}
