// This is weighted cross-entropy: the factor (1 − pt) to the gamma is missing.
function focalLoss(predictions, actuals, gamma, alpha) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const pt = actuals[i] === 1 ? predictions[i] : 1 - predictions[i];
    const at = actuals[i] === 1 ? alpha : 1 - alpha;
    sum -= at * Math.log(pt);
  }
  return sum / predictions.length;
}
