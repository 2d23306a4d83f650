// The logarithm is missing around the second part. It is log(1 + e^−|lead|).
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = better[i] - worse[i];
    sum += Math.max(0, -lead) + Math.exp(-Math.abs(lead));
  }
  return sum / better.length;
}
