// The two cases are swapped: small errors go on the straight line and large ones are squared. The square is for sizes up to delta.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size > delta) {
      sum += 0.5 * size * size;
    } else {
      sum += delta * (size - 0.5 * delta);
    }
  }
  return sum / predictions.length;
}
