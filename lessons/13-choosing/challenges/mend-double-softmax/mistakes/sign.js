// The sign is turned: this is the logarithm of the probability, which is below 0. The loss is minus that.
function classLoss(logits, target) {
  const most = Math.max(...logits);
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return logits[target] - most - Math.log(total);
}
