// This is the sum, not the mean. Divide it by predictions.length.
function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (actuals[i] === 1) {
      sum -= positiveWeight * Math.log(predictions[i]);
    } else {
      sum -= Math.log(1 - predictions[i]);
    }
  }
  return sum;
}
