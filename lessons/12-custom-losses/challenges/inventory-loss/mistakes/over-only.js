// Only loaves left over cost something. Those that are missing cost underCost each.
function inventoryLoss(predictions, demands, underCost, overCost) {
  let cost = 0;
  for (let i = 0; i < predictions.length; i++) {
    const missing = demands[i] - predictions[i];
    if (missing > 0) {
      cost += 0 * missing;
    } else {
      cost += overCost * -missing;
    }
  }
  return cost / predictions.length;
}
