// Every prediction is compared with the first target. Take the one of the same row: targets[i].
function columnLoss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const prediction = predictions[i][0];
    sum += (prediction - targets[0]) ** 2;
  }
  return sum / predictions.length;
}
