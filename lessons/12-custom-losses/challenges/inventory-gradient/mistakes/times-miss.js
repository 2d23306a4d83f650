// The slopes grow with the miss here, as for a squared error. A straight line has one slope everywhere: leave the miss out.
function inventoryGradient(predictions, demands, underCost, overCost) {
  const n = predictions.length;
  const gradient = [];
  for (let i = 0; i < n; i++) {
    if (predictions[i] < demands[i]) {
      gradient.push((underCost * (predictions[i] - demands[i])) / n);
    } else if (predictions[i] > demands[i]) {
      gradient.push((overCost * (predictions[i] - demands[i])) / n);
    } else {
      gradient.push(0);
    }
  }
  return gradient;
}
