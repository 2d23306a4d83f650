// Probabilities of 0 are lifted, but 1 stays 1, and 1 - 1 is 0. Lower what is too large with Math.min(..., 1 - tiny).
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.max(predictions[i], tiny);
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += -Math.log(given);
  }
  return sum / predictions.length;
}
