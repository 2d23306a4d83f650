// Under MAE the sign is taken of the sum of all errors. Every pair has a vote of its own: take the sign of each error.
function train(xs, ys, learningRate, steps, pull, after) {
  const n = xs.length;
  let w = 0;
  let b = 0;
  for (let step = 0; step < steps; step++) {
    let dw = 0;
    let db = 0;
    for (let i = 0; i < n; i++) {
      const error = w * xs[i] + b - ys[i];
      dw += (pull(error) * xs[i]) / n;
      db += pull(error) / n;
    }
    w -= learningRate * after(dw);
    b -= learningRate * after(db);
  }
  return { w, b };
}

function compareLines(xs, ys, learningRate, steps) {
  return {
    mse: train(xs, ys, learningRate, steps, (error) => 2 * error, (slope) => slope),
    mae: train(xs, ys, learningRate, steps, (error) => error, (slope) => Math.sign(slope)),
  };
}
