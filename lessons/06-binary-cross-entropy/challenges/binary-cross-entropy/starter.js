function binaryCrossEntropy(predictions, actuals) {
  const tiny = 1e-15;
  // The mean surprise at what really happened.
  return 0;
}
