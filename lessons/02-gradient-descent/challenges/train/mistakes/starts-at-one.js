// The line starts with w and b at 1. Start both at 0.
function train(xs, ys, learningRate, steps) {
  const n = xs.length;
  let w = 1;
  let b = 1;
  for (let step = 0; step < steps; step++) {
    let dw = 0;
    let db = 0;
    for (let i = 0; i < n; i++) {
      const error = w * xs[i] + b - ys[i];
      dw += (2 * error * xs[i]) / n;
      db += (2 * error) / n;
    }
    w -= learningRate * dw;
    b -= learningRate * db;
  }
  return { w, b };
}
