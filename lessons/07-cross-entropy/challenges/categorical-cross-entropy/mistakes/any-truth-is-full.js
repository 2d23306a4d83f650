// Every class with any truth at all is counted in full. Multiply by the actual: 0.1 of the truth counts 0.1.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(predictions[i][c], 1e-15);
      sum -= (actuals[i][c] > 0 ? 1 : 0) * Math.log(p);
    }
  }
  return sum / predictions.length;
}
