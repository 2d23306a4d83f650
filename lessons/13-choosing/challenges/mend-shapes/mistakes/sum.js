// This is the sum of the squares. Divide it by predictions.length.
function columnLoss(predictions, targets) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const prediction = predictions[i][0];
    sum += (prediction - targets[i]) ** 2;
  }
  return sum;
}
