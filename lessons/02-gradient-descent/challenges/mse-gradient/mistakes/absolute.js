// The errors have lost their signs, so the slopes cannot say which way to go. Use the error as it is, without Math.abs.
function mseGradient(w, b, xs, ys) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = Math.abs(w * xs[i] + b - ys[i]);
    dw += 2 * error * xs[i];
    db += 2 * error;
  }
  return { dw: dw / n, db: db / n };
}
