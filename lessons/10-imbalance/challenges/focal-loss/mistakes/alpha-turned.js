// alpha and 1 − alpha have changed places: alpha is the weight of the positives.
function focalLoss(predictions, actuals, gamma, alpha) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const pt = actuals[i] === 1 ? predictions[i] : 1 - predictions[i];
    const at = actuals[i] === 1 ? 1 - alpha : alpha;
    sum -= at * (1 - pt) ** gamma * Math.log(pt);
  }
  return sum / predictions.length;
}
