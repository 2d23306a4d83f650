// This is a hinge with a margin: max(0, 1 − lead). The logarithm is wanted, which never lets go quite.
function pairwiseRankingLoss(better, worse) {
  let sum = 0;
  for (let i = 0; i < better.length; i++) {
    const lead = better[i] - worse[i];
    sum += Math.max(0, 1 - lead);
  }
  return sum / better.length;
}
