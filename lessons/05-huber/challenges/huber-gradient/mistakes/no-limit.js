// The pull has no limit here: it is the error itself, as for half the squared error. Move it into the range from -delta to delta.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = error;
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
