// Delta is taken to be 1 here, whatever is handed in. Use the argument delta in the comparison and in the straight part.
function huberLoss(predictions, actuals, delta) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const size = Math.abs(predictions[i] - actuals[i]);
    if (size <= 1) {
      sum += 0.5 * size * size;
    } else {
      sum += size - 0.5;
    }
  }
  return sum / predictions.length;
}
