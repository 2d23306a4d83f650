function tripletLoss(anchor, positive, negative, margin) {
  // Two distances from the anchor, and what they fall short of the margin.
  return 0;
}
