// Only predictions that are too low are limited. An error of 8 has to be moved down to delta: use Math.min(delta, ...) as well.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.max(-delta, error);
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
