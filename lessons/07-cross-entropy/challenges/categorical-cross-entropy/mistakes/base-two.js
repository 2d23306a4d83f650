// This logarithm has base 2. Use Math.log, the natural one.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(predictions[i][c], 1e-15);
      sum -= actuals[i][c] * Math.log2(p);
    }
  }
  return sum / predictions.length;
}
