function weightedBinaryCrossEntropy(predictions, actuals, positiveWeight) {
  // Binary cross-entropy, with positive examples counted positiveWeight times.
  return 0;
}
