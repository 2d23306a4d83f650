function entropy(p) {
  // Return minus the sum of p log p.
  return 0;
}
