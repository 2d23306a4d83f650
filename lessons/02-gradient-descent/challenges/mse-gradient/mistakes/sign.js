// Both slopes have the wrong sign: the error is target minus prediction here. Take prediction minus target, or the step will climb.
function mseGradient(w, b, xs, ys) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = ys[i] - (w * xs[i] + b);
    dw += 2 * error * xs[i];
    db += 2 * error;
  }
  return { dw: dw / n, db: db / n };
}
