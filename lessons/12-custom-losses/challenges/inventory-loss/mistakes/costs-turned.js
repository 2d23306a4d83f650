// The two costs have changed places: underCost belongs to the loaves that are missing.
function inventoryLoss(predictions, demands, underCost, overCost) {
  let cost = 0;
  for (let i = 0; i < predictions.length; i++) {
    const missing = demands[i] - predictions[i];
    if (missing > 0) {
      cost += overCost * missing;
    } else {
      cost += underCost * -missing;
    }
  }
  return cost / predictions.length;
}
