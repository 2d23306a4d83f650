// The step goes uphill. The gradient points up, so take it away: w - learningRate * dw. If there is a minus already, look at the error: it is prediction minus target.
function gradientStep(w, b, xs, ys, learningRate) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += (2 * error * xs[i]) / n;
    db += (2 * error) / n;
  }
  return { w: w + learningRate * dw, b: b + learningRate * db };
}
