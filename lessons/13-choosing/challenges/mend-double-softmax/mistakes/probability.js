// This is 1 minus the probability of the right class. Cross-entropy takes minus its logarithm.
function classLoss(logits, target) {
  const most = Math.max(...logits);
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return 1 - Math.exp(logits[target] - most) / total;
}
