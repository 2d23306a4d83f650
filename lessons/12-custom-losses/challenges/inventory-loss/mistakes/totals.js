// The days are added up before they are compared, so that a day with too much makes good one with too little. Compare each day.
function inventoryLoss(predictions, demands, underCost, overCost) {
  let missing = 0;
  for (let i = 0; i < predictions.length; i++) {
    missing += demands[i] - predictions[i];
  }
  const cost = missing > 0 ? underCost * missing : overCost * -missing;
  return cost / predictions.length;
}
