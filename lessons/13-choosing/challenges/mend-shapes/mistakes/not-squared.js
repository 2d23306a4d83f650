// The differences are not squared, so that they cancel. Square each one.
function columnLoss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const prediction = predictions[i][0];
    sum += prediction - targets[i];
  }
  return sum / predictions.length;
}
