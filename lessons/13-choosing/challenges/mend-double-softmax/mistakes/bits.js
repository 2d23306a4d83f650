// This counts in bits, because of Math.log2. Take the natural logarithm.
function classLoss(logits, target) {
  const most = Math.max(...logits);
  let total = 0;
  for (const logit of logits) {
    total += Math.exp(logit - most);
  }
  return (most + Math.log(total) - logits[target]) / Math.LN2;
}
