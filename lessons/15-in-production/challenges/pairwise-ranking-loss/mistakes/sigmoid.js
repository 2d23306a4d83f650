// This is 1 minus the sigmoid of the lead: the probability of the wrong order. Its minus logarithm, taken of the right order, is the loss.
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = better[i] - worse[i];
    sum += 1 / (1 + Math.exp(lead));
  }
  return sum / better.length;
}
