// The order is turned: here it costs most when the better film is ahead. The lead is better minus worse.
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = worse[i] - better[i];
    sum += Math.max(0, -lead) + Math.log1p(Math.exp(-Math.abs(lead)));
  }
  return sum / better.length;
}
