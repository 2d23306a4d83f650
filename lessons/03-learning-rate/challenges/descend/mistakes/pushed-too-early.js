// Each place is put into the path before the step is taken, so the start stands there twice and the last place is missing. First move, then push.
function descend(gradient, start, learningRate, steps) {
  const path = [start];
  let place = start;
  for (let step = 0; step < steps; step++) {
    path.push(place);
    place -= learningRate * gradient(place);
  }
  return path;
}
