// The mean prediction is compared with the mean target, so that misses cancel. Compare row by row.
function columnLoss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += predictions[i][0] - targets[i];
  }
  return (sum / predictions.length) ** 2;
}
