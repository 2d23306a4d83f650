function focalLoss(predictions, actuals, gamma, alpha) {
  // The mean of -at * (1 - pt) ** gamma * log(pt).
  return 0;
}
