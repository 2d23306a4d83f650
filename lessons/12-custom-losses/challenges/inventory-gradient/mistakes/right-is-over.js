// A day that is exactly right is treated as if loaves were left over. Return 0 for it.
function inventoryGradient(predictions, demands, underCost, overCost) {
  const n = predictions.length;
  const gradient = [];
  for (let i = 0; i < n; i++) {
    if (predictions[i] < demands[i]) {
      gradient.push(-underCost / n);
    } else if (predictions[i] >= demands[i]) {
      gradient.push(overCost / n);
    } else {
      gradient.push(0);
    }
  }
  return gradient;
}
