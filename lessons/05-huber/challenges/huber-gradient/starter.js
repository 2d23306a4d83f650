function huberGradient(predictions, actuals, delta) {
  const gradient = [];
  // One entry for each prediction.
  return gradient;
}
