// This logarithm has base 10. Use Math.log, the natural one.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(Math.max(predictions[i], tiny), 1 - tiny);
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += -Math.log10(given);
  }
  return sum / predictions.length;
}
