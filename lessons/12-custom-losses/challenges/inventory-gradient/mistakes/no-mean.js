// These are the slopes of the sum. The loss is a mean, so divide each by predictions.length.
function inventoryGradient(predictions, demands, underCost, overCost) {
  const n = predictions.length;
  const gradient = [];
  for (let i = 0; i < n; i++) {
    if (predictions[i] < demands[i]) {
      gradient.push(-underCost);
    } else if (predictions[i] > demands[i]) {
      gradient.push(overCost);
    } else {
      gradient.push(0);
    }
  }
  return gradient;
}
