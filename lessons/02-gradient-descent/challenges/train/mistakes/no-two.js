// All steps are half as long as they should be. The slope of a square is twice the error: there is a 2 missing.
function train(xs, ys, learningRate, steps) {
  const n = xs.length;
  let w = 0;
  let b = 0;
  for (let step = 0; step < steps; step++) {
    let dw = 0;
    let db = 0;
    for (let i = 0; i < n; i++) {
      const error = w * xs[i] + b - ys[i];
      dw += (error * xs[i]) / n;
      db += error / n;
    }
    w -= learningRate * dw;
    b -= learningRate * db;
  }
  return { w, b };
}
