// The weight is inside the logarithm. It multiplies the term, outside: positiveWeight * Math.log(p).
function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (actuals[i] === 1) {
      sum -= Math.log(positiveWeight * predictions[i]);
    } else {
      sum -= Math.log(1 - predictions[i]);
    }
  }
  return sum / predictions.length;
}
