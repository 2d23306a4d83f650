// For negative examples too the logarithm of the prediction is taken. The probability of the truth is 1 minus the prediction there.
function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (actuals[i] === 1) {
      sum -= positiveWeight * Math.log(predictions[i]);
    } else {
      sum -= Math.log(predictions[i]);
    }
  }
  return sum / predictions.length;
}
