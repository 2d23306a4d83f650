// The start is missing from the path. It is the first entry, before any step.
function descend(gradient, start, learningRate, steps) {
  const path = [];
  let place = start;
  for (let step = 0; step < steps; step++) {
    place -= learningRate * gradient(place);
    path.push(place);
  }
  return path;
}
