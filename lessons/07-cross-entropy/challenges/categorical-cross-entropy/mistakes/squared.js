// This is the squared error of the probabilities. The term is -actual * Math.log(probability).
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(predictions[i][c], 1e-15);
      sum += (p - actuals[i][c]) ** 2;
    }
  }
  return sum / predictions.length;
}
