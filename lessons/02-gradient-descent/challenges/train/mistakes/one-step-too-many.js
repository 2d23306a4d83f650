// It takes one step too many. A loop from 0 that runs while step < steps goes round exactly that often.
function train(xs, ys, learningRate, steps) {
  const n = xs.length;
  let w = 0;
  let b = 0;
  for (let step = 0; step <= steps; step++) {
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
