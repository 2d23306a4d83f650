function categoricalCrossEntropy(predictions, actuals) {
  // The mean over the examples of the surprise at the truth.
  return 0;
}
