function accuracy(predictions, actuals) {
  // The share of right answers.
  return 0;
}
