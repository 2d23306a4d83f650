// Yes and no are swapped: with an actual of 1 the truth was given p, with 0 it was given 1 - p.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(Math.max(predictions[i], tiny), 1 - tiny);
    const given = actuals[i] === 1 ? 1 - p : p;
    sum += -Math.log(given);
  }
  return sum / predictions.length;
}
