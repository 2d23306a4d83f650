// Right for small differences, but Math.exp(1000) is Infinity. Take Math.max(0, -lead) out of the logarithm first.
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = better[i] - worse[i];
    sum += Math.log(1 + Math.exp(-lead));
  }
  return sum / better.length;
}
