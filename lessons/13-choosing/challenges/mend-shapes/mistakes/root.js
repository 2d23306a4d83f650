// This is the root of the mean squared error. Return the mean itself.
function columnLoss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const prediction = predictions[i][0];
    sum += (prediction - targets[i]) ** 2;
  }
  return Math.sqrt(sum / predictions.length);
}
