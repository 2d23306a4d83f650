function train(xs, ys, learningRate, steps) {
  let w = 0;
  let b = 0;
  // Take the steps, one after the other.
  return { w, b };
}
