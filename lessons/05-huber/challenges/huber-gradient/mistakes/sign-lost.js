// The sign is lost: every entry is above 0, so every prediction would be pushed down. Clip the error itself, not its size.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.min(delta, Math.abs(error));
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
