// The place never changes, so every step is taken from the start. Keep the new place for the next step: place -= …
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step < steps; step++) {
    path.push(start - learningRate * gradient(start));
  }
  return path;
}
