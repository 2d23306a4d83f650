function marginViolations(scores, labels) {
  // Return the positions of the examples that violate the margin.
  return [];
}
