// The straight part takes all of delta off the size. Take off half of it, or the line begins at 0 where the bowl has already risen.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= delta) {
      sum += 0.5 * size * size;
    } else {
      sum += delta * (size - delta);
    }
  }
  return sum / predictions.length;
}
