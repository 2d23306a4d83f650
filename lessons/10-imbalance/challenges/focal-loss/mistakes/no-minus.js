// Logarithms of probabilities are negative, so this loss is negative. Put a minus in front.
function focalLoss(predictions, actuals, gamma, alpha) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const pt = actuals[i] === 1 ? predictions[i] : 1 - predictions[i];
    const at = actuals[i] === 1 ? alpha : 1 - alpha;
    sum += at * (1 - pt) ** gamma * Math.log(pt);
  }
  return sum / predictions.length;
}
