// The signs are turned: the gradient points to where the cost grows. Where loaves are missing one more saves something, so the slope is below 0.
function inventoryGradient(predictions, demands, underCost, overCost) {
  const n = predictions.length;
  const gradient = [];
  for (let i = 0; i < n; i++) {
    if (predictions[i] < demands[i]) {
      gradient.push(underCost / n);
    } else if (predictions[i] > demands[i]) {
      gradient.push(-overCost / n);
    } else {
      gradient.push(0);
    }
  }
  return gradient;
}
