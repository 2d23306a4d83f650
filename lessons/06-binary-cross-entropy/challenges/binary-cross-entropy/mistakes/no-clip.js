// A certain and wrong answer costs infinity here. Clip the probability to the range from 1e-15 to 1 - 1e-15 before you take the logarithm.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = predictions[i];
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += -Math.log(given);
  }
  return sum / predictions.length;
}
