function huberLoss(predictions, actuals, delta) {
  // Small errors: half of the square. Large ones: a straight line.
  return 0;
}
