// Probabilities of 1 are lowered, but 0 stays 0. Lift what is too small with Math.max(..., tiny).
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(predictions[i], 1 - tiny);
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += -Math.log(given);
  }
  return sum / predictions.length;
}
