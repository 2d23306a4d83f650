// These are the pulls of the single examples. The loss is their mean, so divide each by predictions.length.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.max(-delta, Math.min(delta, error));
    gradient.push(pull);
  }
  return gradient;
}
