function diagnose(losses) {
  // Ask the four questions in order.
  return 'healthy';
}
