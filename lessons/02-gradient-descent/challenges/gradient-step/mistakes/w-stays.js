// w does not move. It has a slope of its own, and is updated like b.
function gradientStep(w, b, xs, ys, learningRate) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += (2 * error * xs[i]) / n;
    db += (2 * error) / n;
  }
  return { w: w, b: b - learningRate * db };
}
