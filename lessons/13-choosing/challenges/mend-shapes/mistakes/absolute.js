// This is the mean absolute error. Square each difference.
function columnLoss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const prediction = predictions[i][0];
    sum += Math.abs(prediction - targets[i]);
  }
  return sum / predictions.length;
}
