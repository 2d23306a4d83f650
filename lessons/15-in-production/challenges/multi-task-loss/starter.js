function multiTaskLoss(predictions, targets, weights) {
  // Three losses, each with its weight.
  return 0;
}
