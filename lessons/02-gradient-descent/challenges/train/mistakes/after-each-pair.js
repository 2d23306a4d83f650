// The line moves after every pair, in the midst of adding up. That is stochastic descent. Here each step looks at all the pairs: move once the inner loop is done.
function train(xs, ys, learningRate, steps) {
  const n = xs.length;
  let w = 0;
  let b = 0;
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < n; i++) {
      const error = w * xs[i] + b - ys[i];
      const dw = (2 * error * xs[i]) / n;
      const db = (2 * error) / n;
      w -= learningRate * dw;
      b -= learningRate * db;
    }
  }
  return { w, b };
}
