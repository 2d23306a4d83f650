function columnLoss(predictions, targets) {
  let sum = 0;
  for (const [prediction] of predictions) {
    for (const target of targets) {
      sum += (prediction - target) ** 2;
    }
  }
  return sum / (predictions.length * targets.length);
}
