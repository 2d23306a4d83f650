function classLoss(logits, target) {
  const most = Math.max(...logits);
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return most + Math.log(total) - logits[target];
}
