// The error keeps its sign, so every miss below the target counts as small and is squared. Take Math.abs of the error before you compare it with delta.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = predictions[i] - actuals[i];
    if (size <= delta) {
      sum += 0.5 * size * size;
    } else {
      sum += delta * (size - 0.5 * delta);
    }
  }
  return sum / predictions.length;
}
