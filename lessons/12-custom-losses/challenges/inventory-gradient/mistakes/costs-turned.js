// The two costs have changed places: where loaves are missing, underCost is the slope.
function inventoryGradient(predictions, demands, underCost, overCost) {
  const n = predictions.length;
  const gradient = [];
  for (let i = 0; i < n; i++) {
    if (predictions[i] < demands[i]) {
      gradient.push(-overCost / n);
    } else if (predictions[i] > demands[i]) {
      gradient.push(underCost / n);
    } else {
      gradient.push(0);
    }
  }
  return gradient;
}
