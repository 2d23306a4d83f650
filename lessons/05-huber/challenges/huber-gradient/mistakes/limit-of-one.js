// The limit is 1 here, whatever delta is. Use delta and -delta.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.max(-1, Math.min(1, error));
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
