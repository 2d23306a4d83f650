// The weight is not used. Multiply the term of every positive example by positiveWeight.
function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (actuals[i] === 1) {
      sum -= Math.log(predictions[i]);
    } else {
      sum -= Math.log(1 - predictions[i]);
    }
  }
  return sum / predictions.length;
}
