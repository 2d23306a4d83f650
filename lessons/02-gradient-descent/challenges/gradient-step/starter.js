function gradientStep(w, b, xs, ys, learningRate) {
  // Find both slopes, then move w and b against them.
  return { w, b };
}
