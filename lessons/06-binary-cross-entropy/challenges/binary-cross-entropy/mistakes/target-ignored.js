// The target is ignored: p is the probability of yes. If the actual is 0, the truth was given 1 - p.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(Math.max(predictions[i], tiny), 1 - tiny);
    const given = p;
    sum += -Math.log(given);
  }
  return sum / predictions.length;
}
