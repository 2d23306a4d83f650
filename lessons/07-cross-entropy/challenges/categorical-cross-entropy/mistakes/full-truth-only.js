// Only classes with a truth of exactly 1 are counted, so rows that share the truth out are missed. Multiply by the actual, whatever it is.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(predictions[i][c], 1e-15);
      sum -= (actuals[i][c] === 1 ? 1 : 0) * Math.log(p);
    }
  }
  return sum / predictions.length;
}
