// Both steps are half as long as they should be. The slope of a square is twice the error: there is a 2 missing.
function gradientStep(w, b, xs, ys, learningRate) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += (error * xs[i]) / n;
    db += error / n;
  }
  return { w: w - learningRate * dw, b: b - learningRate * db };
}
