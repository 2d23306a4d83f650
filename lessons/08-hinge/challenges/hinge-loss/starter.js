function hingeLoss(scores, labels) {
  // Return the mean of what each example falls short of the margin.
  return 0;
}
