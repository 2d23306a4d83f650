// The logarithm is taken of the mean probability. Take it of each one first, and then the mean of the logarithms.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(Math.max(predictions[i], tiny), 1 - tiny);
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += given;
  }
  return -Math.log(sum / predictions.length);
}
