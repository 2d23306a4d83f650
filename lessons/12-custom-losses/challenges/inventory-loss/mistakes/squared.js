// The misses are squared, so one bad day counts for many. Each loaf costs the same here: do not square.
function inventoryLoss(predictions, demands, underCost, overCost) {
  let cost = 0;
  for (let i = 0; i < predictions.length; i++) {
    const missing = demands[i] - predictions[i];
    if (missing > 0) {
      cost += underCost * missing ** 2;
    } else {
      cost += overCost * missing ** 2;
    }
  }
  return cost / predictions.length;
}
