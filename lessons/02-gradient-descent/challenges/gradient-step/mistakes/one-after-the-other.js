// w has moved before the slope for b was found, so that slope belongs to another place. Find both slopes first, then move both.
function gradientStep(w, b, xs, ys, learningRate) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += (2 * error * xs[i]) / n;
  }
  w -= learningRate * dw;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    db += (2 * error) / n;
  }
  return { w, b: b - learningRate * db };
}
