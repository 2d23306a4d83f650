// A day costs the same however many loaves are missing. Multiply the cost by how many there are.
function inventoryLoss(predictions, demands, underCost, overCost) {
  let cost = 0;
  for (let i = 0; i < predictions.length; i++) {
    const missing = demands[i] - predictions[i];
    if (missing > 0) {
      cost += underCost;
    } else {
      cost += (missing < 0 ? overCost : 0);
    }
  }
  return cost / predictions.length;
}
