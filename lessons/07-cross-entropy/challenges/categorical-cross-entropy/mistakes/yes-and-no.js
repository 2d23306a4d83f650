// This is binary cross-entropy for every class: it also charges for the probability of the classes that are not true. Only -actual * log(p) belongs in the sum.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(predictions[i][c], 1e-15);
      sum -= actuals[i][c] * Math.log(p) + (1 - actuals[i][c]) * Math.log(Math.max(1 - p, 1e-15));
    }
  }
  return sum / predictions.length;
}
