// The largest logit was subtracted from all, but not added again to the logarithm of the sum.
function classLoss(logits, target) {
  const most = Math.max(...logits);
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return Math.log(total) - logits[target];
}
