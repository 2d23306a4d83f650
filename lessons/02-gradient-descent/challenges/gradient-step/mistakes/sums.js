// The slopes are sums over all pairs, so the step is longer the more data there is. Divide them by the number of pairs.
function gradientStep(w, b, xs, ys, learningRate) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += 2 * error * xs[i];
    db += 2 * error;
  }
  return { w: w - learningRate * dw, b: b - learningRate * db };
}
