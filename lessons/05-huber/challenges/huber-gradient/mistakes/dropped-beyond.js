// Beyond delta the pull is 0 here, so far-off examples are given up. Huber keeps pulling at them, with delta.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.abs(error) <= delta ? error : 0;
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
