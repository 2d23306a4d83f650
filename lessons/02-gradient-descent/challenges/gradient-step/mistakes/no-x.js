// The slope for w leaves out x. Each error counts x times for w: 2 * error * xs[i].
function gradientStep(w, b, xs, ys, learningRate) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += (2 * error) / n;
    db += (2 * error) / n;
  }
  return { w: w - learningRate * dw, b: b - learningRate * db };
}
