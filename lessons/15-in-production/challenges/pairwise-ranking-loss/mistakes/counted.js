// This is the share of pairs in the wrong order. It has no slope to learn from: take the logarithm of 1 + e^−lead.
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = better[i] - worse[i];
    sum += (lead < 0 ? 1 : 0);
  }
  return sum / better.length;
}
