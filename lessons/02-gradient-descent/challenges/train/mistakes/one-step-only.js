// It stops after the first step: the return stands inside the loop over the steps. Put it behind the loop.
function train(xs, ys, learningRate, steps) {
  const n = xs.length;
  let w = 0;
  let b = 0;
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
    return { w, b };
  }
  return { w, b };
}
