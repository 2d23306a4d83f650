// The sum is divided by how many classes there are. Divide by how many examples there are, predictions.length.
function categoricalCrossEntropy(predictions, actuals) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    for (let c = 0; c < predictions[i].length; c++) {
      const p = Math.max(predictions[i][c], 1e-15);
      sum -= actuals[i][c] * Math.log(p);
    }
  }
  return sum / predictions[0].length;
}
