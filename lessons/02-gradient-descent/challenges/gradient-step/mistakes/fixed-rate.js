// The step uses 0.1, whatever learning rate is given. Use learningRate.
function gradientStep(w, b, xs, ys, learningRate) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += (2 * error * xs[i]) / n;
    db += (2 * error) / n;
  }
  return { w: w - 0.1 * dw, b: b - 0.1 * db };
}
