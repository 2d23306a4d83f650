// Prediction and target are swapped: the logarithm is taken of the actual. Take it of the probability, and multiply by the actual.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(actuals[i][c], 1e-15);
      sum -= predictions[i][c] * Math.log(p);
    }
  }
  return sum / predictions.length;
}
