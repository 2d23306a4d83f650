function descend(gradient, start, learningRate, steps) {
  const path = [start];
  // Take the steps, and put each place into the path.
  return path;
}
