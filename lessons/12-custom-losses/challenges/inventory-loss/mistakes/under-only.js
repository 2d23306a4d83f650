// Only missing loaves cost something. Those left over cost overCost each.
function inventoryLoss(predictions, demands, underCost, overCost) {
  let cost = 0;
  for (let i = 0; i < predictions.length; i++) {
    const missing = demands[i] - predictions[i];
    if (missing > 0) {
      cost += underCost * missing;
    } else {
      cost += 0 * -missing;
    }
  }
  return cost / predictions.length;
}
