// Every entry has the wrong sign. The gradient points to where the loss rises: with the prediction too high, it must be above 0. Take prediction minus target.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = actuals[i] - predictions[i];
    const pull = Math.max(-delta, Math.min(delta, error));
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
