// The entropy of the target is taken off: this is the KL divergence. It is 0 for a perfect prediction, but cross-entropy keeps the -actual * log(p) alone.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(predictions[i][c], 1e-15);
      sum -= actuals[i][c] * (Math.log(p) - Math.log(Math.max(actuals[i][c], 1e-15)));
    }
  }
  return sum / predictions.length;
}
